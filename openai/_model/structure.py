"""JSON into models: the one cattrs converter, and the hooks that make it adopt dicts instead of copying them.

A plan - which keys of a class hold models, or lists or unions of them - is compiled when the first object of the class
arrives, and a class that no answer has needed is never looked into. A value that does not fit its annotation stays as
it came: in this mode nothing the server sends is an error. `_strict` is the mode in which it is.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any, Callable, List, Optional, TypeVar, Union, cast, get_args, get_origin

from cattrs import BaseConverter
from typing_extensions import Annotated

from .._support.annotations import DICTS, LISTS, is_type_alias_type, is_union, list_union_members, unwrap_annotated
from .base import BaseModel, Discriminator, fields_of, renamed
from .json import loads, too_deep
from .members import best_member, tags as tags

Hook = Callable[[Any, Any], Any]
_M = TypeVar("_M", bound=BaseModel)

_NONE = type(None)


def decode(content: Union[bytes, str], type_: Any) -> Any:
    """Parse JSON text and make it an object of the type; nothing in well-formed JSON is an error.

    Raises:
        ValueError: the text is not JSON.
    """
    return structure(loads(content), type_)


def structure(data: Any, type_: Any) -> Any:
    """Make parsed JSON an object of the type, taking the data over: it must not be used afterwards."""
    return converter.get_structure_hook(type_)(data, type_)


def construct(cls: type[_M], values: Mapping[str, Any]) -> _M:
    """Make a model of data that stays the caller's, without checking it.

    Raises:
        EncodeError: the data contains itself; the text names the path.
    """
    try:
        data = copied(values)
    except RecursionError:
        raise too_deep(values) from None
    made: _M = structure(data, cls)
    return made


def construct_type(*, value: object, type_: object, metadata: Optional[List[Any]] = None) -> object:
    """Make data an object of a type, as answers of the server are read: what does not fit stays as it is.

    Args:
        value: parsed JSON; it is not changed.
        type_: a model, a union, a list of them, and so on.
        metadata: notes of an ``Annotated`` that was taken off the type.
    """
    while is_type_alias_type(type_):
        type_ = cast(Any, type_).__value__
    if metadata:
        annotated: Any = Annotated
        type_ = annotated[(type_, *metadata)]
    return structure(copied(value), type_)


def build(cls: type[BaseModel], values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the ``__dict__`` of a new model, after checking that required fields are there and types fit.

    Raises:
        ValueError: the text names every field that is wrong.
    """
    from .validate import problems

    wrong = problems(values, cls)
    if wrong:
        raise ValueError(f"{cls.__name__}: {'; '.join(wrong)}")
    model = construct(cls, values)
    data = model.__dict__
    _drop_wire_names(model)
    if cls.__foreign__:
        add_own_defaults(cls, data)
    return data


def add_own_defaults(cls: type[BaseModel], data: dict[str, Any]) -> None:
    """Give an instance of a program's class lists and dicts of its own where the class has them as defaults."""
    own = {
        field.name: copy.deepcopy(field.default)
        for field in fields_of(cls).values()
        if field.name not in data and isinstance(field.default, (list, dict, set))
    }
    if own:
        data.update(own, _unset={**data.get("_unset", {}), **own})


def _drop_wire_names(value: Any) -> None:
    """Leave fields under their names in Python alone: nobody has sent what is made by hand."""
    if isinstance(value, BaseModel):
        names, value = renamed(type(value)), value.__dict__
        for name, wire in names.items():
            if name in value:
                value.pop(wire, None)
    if isinstance(value, (list, dict)):
        for item in value.values() if isinstance(value, dict) else value:
            _drop_wire_names(item)


def copied(value: Any) -> Any:
    """Copy dicts and lists, which a plan changes in place; models and scalars are shared."""
    if isinstance(value, Mapping):
        return {key: copied(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [copied(item) for item in value]
    return value


def keep(value: Any, _: Any) -> Any:
    """Structure what needs nothing done to it; plans leave such fields out."""
    return value


# Models


def _is_model(type_: Any) -> bool:
    return isinstance(type_, type) and issubclass(type_, BaseModel)


def _model_hook(cls: type[BaseModel], _: BaseConverter) -> Hook:
    if cls.__by_pydantic__:
        return _pydantic_hook(cls)
    return _adopting_hook(cls)


def _pydantic_hook(cls: Any) -> Hook:
    from .pydantic.user_subclasses import made_of_answer

    return lambda data, _: made_of_answer(cls, data) if type(data) is dict else data


def _adopting_hook(cls: type[BaseModel]) -> Hook:
    new = object.__new__
    renames: Sequence[tuple[str, str]] = ()
    nested: Optional[Sequence[tuple[str, Hook, Any]]] = None

    def hook(data: Any, _: Any) -> Any:
        nonlocal renames, nested
        if type(data) is not dict:
            return [hook(item, cls) for item in data] if type(data) is list else data
        if nested is None:
            renames, nested = _plan(cls)
        if renames:
            # The API's own name stays, too: programs look for it in dumps, and by `getattr`.
            for wire, name in renames:
                if wire in data:
                    data[name] = data[wire]
        for name, field_hook, type_ in nested:
            value = data.get(name)
            if value is not None:
                data[name] = field_hook(value, type_)
        model = new(cls)
        model.__dict__ = data
        return model

    return hook


def _plan(cls: type[BaseModel]) -> tuple[Sequence[tuple[str, str]], Sequence[tuple[str, Hook, Any]]]:
    """Return the fields to rename, and the fields to structure with their hooks."""
    fields = fields_of(cls).values()
    hooks = ((field.name, converter.get_structure_hook(field.annotation), field.annotation) for field in fields)
    return (
        [(field.wire, field.name) for field in fields if field.alias],
        [(name, hook, type_) for name, hook, type_ in hooks if hook is not keep],
    )


def _generic_hook(type_: Any, _: BaseConverter) -> Hook:
    """Structure ``Parsed[T]``: what T is makes no difference to the JSON."""
    origin = get_origin(type_)
    hook = converter.get_structure_hook(origin)
    return lambda data, _: hook(data, origin)


# Containers and unions


def _list_hook(type_: Any, _: BaseConverter) -> Hook:
    (item_type,) = get_args(type_) or (Any,)
    item_hook = converter.get_structure_hook(item_type)
    if item_hook is keep:
        return keep
    if item_type is float:
        return _structure_floats

    def hook(data: Any, _: Any) -> Any:
        return [item_hook(item, item_type) for item in data] if type(data) is list else data

    return hook


def _structure_floats(data: Any, _: Any) -> Any:
    # A vector of a thousand numbers is nearly always all floats, and looking at its types is cheaper than a new list.
    if type(data) is list and int in set(map(type, data)):
        return [_float(item, float) for item in data]
    return data


def _dict_hook(type_: Any, _: BaseConverter) -> Hook:
    _key_type, item_type = get_args(type_) or (Any, Any)
    item_hook = converter.get_structure_hook(item_type)
    if item_hook is keep:
        return keep

    def hook(data: Any, _: Any) -> Any:
        return {key: item_hook(item, item_type) for key, item in data.items()} if type(data) is dict else data

    return hook


def _union_hook(
    type_: Any, _: BaseConverter, tag: Optional[str] = None, unknown: Optional[type[BaseModel]] = None
) -> Hook:
    parts = list_union_members(type_)
    models = [member for member in parts if _is_model(get_origin(member) or member)]
    others = [member for member in parts if member not in models and member is not _NONE]
    by_kind: dict[type, Hook] = {}
    for member in others:
        hook = converter.get_structure_hook(member)
        if hook is not keep:
            kind = float if member is float else str if member is datetime else get_origin(member) or member
            by_kind.setdefault(list if kind in LISTS else dict if kind in DICTS else kind, hook)
    lists = [member for member in others if (get_origin(member) or member) in LISTS]
    if len(lists) > 1 and list in by_kind:
        by_kind[list] = _first_that_fits(lists)
    if float in by_kind and int not in others:
        by_kind.setdefault(int, by_kind[float])
    if models:
        by_kind[dict] = converter.get_structure_hook(models[0]) if len(models) == 1 else _choose(models, tag, unknown)
        if object in others or Any in others:
            by_kind[dict] = _if_it_fits(by_kind[dict], models)
    if not by_kind:
        return keep
    if len(set(by_kind.values())) == 1:
        # Every hook leaves alone what is not of its kind: `None` and strings need no look before it.
        return next(iter(by_kind.values()))

    def of_kind(data: Any, type_: Any) -> Any:
        chosen = by_kind.get(type(data))
        return data if chosen is None else chosen(data, type_)

    return of_kind


def _if_it_fits(hook: Hook, models: Sequence[Any]) -> Hook:
    """Return a hook that leaves an object as it is where it may be anything and is none of the models."""
    from .validate import fits

    return lambda data, type_: hook(data, type_) if any(fits(data, model) for model in models) else data


def _first_that_fits(types: Sequence[Any]) -> Hook:
    """Return a hook that takes data for the first of several types that it fits, else for the first of all."""
    from .validate import fits

    def hook(data: Any, _: Any) -> Any:
        chosen = next((type_ for type_ in types if fits(data, type_)), types[0])
        return converter.get_structure_hook(chosen)(data, chosen)

    return hook


def _choose(models: Sequence[Any], tag: Optional[str], unknown: Optional[type[BaseModel]] = None) -> Hook:
    """Return a hook that finds out which of several models an object is: by its tag, or by what fits best.

    Args:
        models: the members of a union.
        tag: the field that the union declares to tell them apart.
        unknown: what an object becomes whose tag is none of theirs, in place of the member that is most like it.
    """
    by_tag: Optional[dict[Any, Hook]] = None

    def hook(data: Any, type_: Any) -> Any:
        nonlocal tag, by_tag
        if by_tag is None:
            tag, tagged = tags(models, tag)
            by_tag = {
                value: converter.get_structure_hook(group[0]) if len(group) == 1 else _choose(group, None)
                for value, group in tagged.items()
            }
        if type(data) is not dict:
            return data
        if tag is not None:
            try:
                chosen = by_tag[data.get(tag)]
            except (KeyError, TypeError):
                chosen = _by_other_signs(data, models, tag, by_tag, unknown)
            return chosen(data, type_)
        best = best_member(data, models)
        return converter.get_structure_hook(best)(data, best)

    return hook


def _by_other_signs(
    data: dict[str, Any],
    models: Sequence[Any],
    tag: str,
    by_tag: Mapping[Any, Hook],
    unknown: Optional[type[BaseModel]],
) -> Hook:
    """Return the hook for an object whose tag was left out or is none that the union knows."""
    value = data.get(tag)
    if isinstance(value, str):
        respelled = by_tag.get(value.strip().lower())
        if respelled is not None:
            return respelled
    from .validate import fits

    best = best_member(data, models, tag)
    if unknown is not None and not fits(data, best):
        return converter.get_structure_hook(unknown if tag == "type" else BaseModel)
    return converter.get_structure_hook(best)


class TaggedUnion:
    """What is known of a union that declares a tag.

    Args:
        union: the union.
        field_name: the tag, as the union declares it.
    """

    def __init__(self, union: Any, field_name: str) -> None:
        self._union = union
        self.field_name = field_name

    @property
    def mapping(self) -> dict[str, Any]:
        """The members by the values of the tag; of several with one value, the last."""
        _, groups = tags([member for member in list_union_members(self._union) if _is_model(member)], self.field_name)
        return {value: group[-1] for value, group in groups.items()}


#: The unions with a declared tag that have been met, for programs that look into it.
DISCRIMINATOR_CACHE: dict[Any, TaggedUnion] = {}


class UnknownEvent(BaseModel):
    """An event of a type that this version does not know; programs read the type of every one."""

    type: Optional[str] = None


@lru_cache(maxsize=256)
def event_hook(type_: Any, unknown: type[BaseModel] = UnknownEvent) -> Hook:
    """Return what structures events: one whose type this version does not know promises nothing.

    Of a part of an answer the program sees the fields, so that the member most like it serves best; an event is acted
    upon by its class.

    Args:
        type_: the type of the events, mostly a tagged union.
        unknown: what events of other types become.
    """
    union = unwrap_annotated(type_)
    return _union_hook(union, converter, _declared_tag(type_), unknown) if is_union(union) else _hook_of(type_)


def _hook_of(type_: Any) -> Hook:
    hook: Hook = converter.get_structure_hook(type_)
    return hook


# Scalars and markers


def _float(value: Any, _: Any) -> Any:
    if type(value) is not int:
        return value
    try:
        number = float(value)
    except OverflowError:
        return value
    # Past 2**53 not every integer has a float, and nothing that was sent may be lost.
    return number if number == value else value


def _datetime(value: Any, _: Any) -> Any:
    if isinstance(value, str):
        try:
            return datetime.fromisoformat(value.replace("Z", "+00:00"))
        except ValueError:
            return value
    return datetime.fromtimestamp(value).astimezone() if type(value) in (int, float) else value


def _annotated_hook(type_: Any, _: BaseConverter) -> Hook:
    inner = unwrap_annotated(type_)
    tag = _declared_tag(type_)
    if tag and is_union(inner):
        DISCRIMINATOR_CACHE.setdefault(inner, TaggedUnion(inner, tag))
        return _union_hook(inner, converter, tag)
    return _hook_of(inner)


def _declared_tag(type_: Any) -> Optional[str]:
    """Return the field that an annotation declares as the tag of its union."""
    notes = getattr(type_, "__metadata__", ())
    return next((note.name for note in notes if isinstance(note, Discriminator)), None)


def _make_converter() -> BaseConverter:
    made = BaseConverter()
    register: Any = made.register_structure_hook_factory
    # cattrs asks the latest registration first, so the general ones come first here.
    register(lambda type_: True, lambda type_, _: keep)
    register(lambda type_: get_origin(type_) in LISTS or type_ is list, _list_hook)
    register(lambda type_: get_origin(type_) in DICTS or type_ is dict, _dict_hook)
    register(is_union, _union_hook)
    register(lambda type_: hasattr(type_, "__metadata__"), _annotated_hook)
    # These have hooks in cattrs that convert, found before any factory.
    for scalar in (str, int, bool, bytes):
        made.register_structure_hook(scalar, keep)
    made.register_structure_hook(float, _float)
    register(lambda type_: type_ is datetime, lambda type_, _: _datetime)
    register(_is_model, _model_hook)
    register(lambda type_: _is_model(get_origin(type_)), _generic_hook)
    return made


converter = _make_converter()
