"""JSON into models: the one cattrs converter, and the hooks that make it adopt dicts instead of copying them.

A plan - which keys of a class hold models, or lists or unions of them - is compiled when the first object of the class
arrives, and a class that no answer has needed is never looked into. A value that does not fit its annotation stays as
it came: in this mode nothing the server sends is an error. Strict mode (`validate`) reports it.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Annotated, Any, Callable, List, Optional, TypeVar, Union, cast, get_args, get_origin

from .._support.annotations import (
    DICTS,
    LISTS,
    Annotation,
    is_type_alias_type,
    is_union,
    list_union_members,
    unwrap_annotated,
)
from .base import BaseModel, Discriminator, fields_of, get_wire_names
from .json import build_depth_error, loads
from .members import choose_member, tags as tags

if TYPE_CHECKING:
    from cattrs import BaseConverter
    from typing_extensions import TypeGuard

#: Turns parsed JSON into an object of a type; takes the JSON, which it may change, and the type.
StructureHook = Callable[[object, Annotation], Any]
#: Returns the hook for a type. The second argument is the converter that asks.
HookFactory = Callable[[Annotation, "BaseConverter"], StructureHook]
_NestedField = tuple[str, StructureHook, Annotation]
_M = TypeVar("_M", bound=BaseModel)

_NONE = type(None)


def decode(content: Union[bytes, str], type_: Annotation) -> Any:
    """Parse JSON text into an object of a type; nothing in well-formed JSON is an error.

    Raises:
        ValueError: the text is not JSON.
    """
    return structure(loads(content), type_)


def structure(data: object, type_: Annotation) -> Any:
    """Turn parsed JSON into an object of a type. The object adopts the data, which must not be used afterwards."""
    return get_hook(type_)(data, type_)


def construct(cls: type[_M], values: Mapping[str, Any]) -> _M:
    """Make a model of data that stays the caller's, without checking it.

    Raises:
        EncodeError: the data contains itself; the text names the path.
    """
    try:
        data = copy_containers(values)
    except RecursionError:
        raise build_depth_error(values) from None
    model: _M = structure(data, cls)
    return model


def construct_type(*, value: object, type_: object, metadata: Optional[List[object]] = None) -> object:
    """Turn data into an object of a type, leniently as for answers of the server: what does not fit stays as it is.

    Args:
        value: parsed JSON; it is not changed.
        type_: a model, a union, a list of them, and so on.
        metadata: notes of an ``Annotated`` that was taken off the type.
    """
    while is_type_alias_type(type_):
        type_ = cast(Any, type_).__value__
    if metadata:
        type_ = cast(Any, Annotated)[(type_, *metadata)]
    return structure(copy_containers(value), type_)


def build(cls: type[BaseModel], values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the ``__dict__`` of a new model, after checking that required fields are present and values fit.

    Raises:
        ValueError: the text names every field that is wrong.
    """
    from .validate import find_problems

    problems = find_problems(values, cls)
    if problems:
        raise ValueError(f"{cls.__name__}: {'; '.join(problems)}")
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


def _drop_wire_names(value: object) -> None:
    """Keep renamed fields under their Python names only: a model that is constructed by hand was never on the wire."""
    if isinstance(value, BaseModel):
        names, value = get_wire_names(type(value)), value.__dict__
        for name, wire in names.items():
            if name in value:
                value.pop(wire, None)
    if isinstance(value, (list, dict)):
        for item in value.values() if isinstance(value, dict) else value:
            _drop_wire_names(item)


def copy_containers(value: object) -> Any:
    """Copy dicts and lists, which a plan changes in place; models and scalars are shared."""
    if isinstance(value, Mapping):
        return {key: copy_containers(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [copy_containers(item) for item in value]
    return value


def keep_value(value: object, _: Annotation) -> object:
    """Return the value: the hook of types whose JSON needs no change; plans leave such fields out."""
    return value


# Models


def _is_model_class(type_: Annotation) -> TypeGuard[type[BaseModel]]:
    return isinstance(type_, type) and issubclass(type_, BaseModel)


def _make_model_hook(cls: type[BaseModel], _: BaseConverter) -> StructureHook:
    if cls.__by_pydantic__:
        return _make_pydantic_hook(cls)
    return _make_adopting_hook(cls)


def _make_pydantic_hook(cls: type[BaseModel]) -> StructureHook:
    from .pydantic.user_subclasses import construct_from_answer

    return lambda data, _: construct_from_answer(cls, data) if type(data) is dict else data


def _make_adopting_hook(cls: type[BaseModel]) -> StructureHook:
    new = object.__new__
    renames: Sequence[tuple[str, str]] = ()
    nested: Optional[Sequence[_NestedField]] = None

    def hook(data: object, _: Annotation) -> object:
        nonlocal renames, nested
        if type(data) is not dict:
            return [hook(item, cls) for item in data] if type(data) is list else data
        if nested is None:
            renames, nested = _compile_plan(cls)
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


def _compile_plan(cls: type[BaseModel]) -> tuple[Sequence[tuple[str, str]], Sequence[_NestedField]]:
    """Return the fields to rename, as pairs of wire name and Python name, and the fields to structure."""
    fields = fields_of(cls).values()
    hooks = ((field.name, get_hook(field.annotation), field.annotation) for field in fields)
    return (
        [(field.wire, field.name) for field in fields if field.alias],
        [(name, hook, type_) for name, hook, type_ in hooks if hook is not keep_value],
    )


def _make_generic_hook(type_: Annotation, _: BaseConverter) -> StructureHook:
    """Return the hook for ``Parsed[T]``: T makes no difference to the JSON."""
    origin = get_origin(type_)
    hook = get_hook(origin)
    return lambda data, _: hook(data, origin)


# Containers and unions


def _make_list_hook(type_: Annotation, _: BaseConverter) -> StructureHook:
    (item_type,) = get_args(type_) or (Any,)
    item_hook = get_hook(item_type)
    if item_hook is keep_value:
        return keep_value
    if item_type is float:
        return _structure_floats

    def hook(data: object, _: Annotation) -> object:
        return [item_hook(item, item_type) for item in data] if type(data) is list else data

    return hook


def _structure_floats(data: object, _: Annotation) -> object:
    # A vector of a thousand numbers is nearly always all floats, and looking at its types is cheaper than a new list.
    if type(data) is list and int in set(map(type, data)):
        return [_structure_float(item, float) for item in data]
    return data


def _make_dict_hook(type_: Annotation, _: BaseConverter) -> StructureHook:
    _key_type, item_type = get_args(type_) or (Any, Any)
    item_hook = get_hook(item_type)
    if item_hook is keep_value:
        return keep_value

    def hook(data: object, _: Annotation) -> object:
        return {key: item_hook(item, item_type) for key, item in data.items()} if type(data) is dict else data

    return hook


def _make_union_hook(
    type_: Annotation, _: BaseConverter, tag: Optional[str] = None, unknown: Optional[type[BaseModel]] = None
) -> StructureHook:
    parts = list_union_members(type_)
    models = [member for member in parts if _is_model_class(get_origin(member) or member)]
    others = [member for member in parts if member not in models and member is not _NONE]
    by_kind: dict[object, StructureHook] = {}
    for member in others:
        hook = get_hook(member)
        if hook is not keep_value:
            kind = float if member is float else str if member is datetime else get_origin(member) or member
            by_kind.setdefault(list if kind in LISTS else dict if kind in DICTS else kind, hook)
    lists = [member for member in others if (get_origin(member) or member) in LISTS]
    if len(lists) > 1 and list in by_kind:
        by_kind[list] = _make_first_fit_hook(lists)
    if float in by_kind and int not in others:
        by_kind.setdefault(int, by_kind[float])
    if models:
        by_kind[dict] = get_hook(models[0]) if len(models) == 1 else _make_choosing_hook(models, tag, unknown)
        if object in others or Any in others:
            by_kind[dict] = _make_hook_if_fits(by_kind[dict], models)
    if not by_kind:
        return keep_value
    if len(set(by_kind.values())) == 1:
        # Every hook leaves alone what is not of its kind: `None` and strings need no look before it.
        return next(iter(by_kind.values()))

    def hook_by_kind(data: object, type_: Annotation) -> object:
        hook = by_kind.get(type(data))
        return data if hook is None else hook(data, type_)

    return hook_by_kind


def _make_hook_if_fits(hook: StructureHook, models: Sequence[Annotation]) -> StructureHook:
    """Return a hook for a union of models and ``object``, which leaves a dict that fits none of the models a dict."""
    from .validate import fits

    return lambda data, type_: hook(data, type_) if any(fits(data, model) for model in models) else data


def _make_first_fit_hook(types: Sequence[Annotation]) -> StructureHook:
    """Return a hook that structures data as the first of several types that it fits, else as the first of all."""
    from .validate import fits

    def hook(data: object, _: Annotation) -> object:
        chosen = next((type_ for type_ in types if fits(data, type_)), types[0])
        return structure(data, chosen)

    return hook


def _make_choosing_hook(
    models: Sequence[Annotation], tag: Optional[str], unknown: Optional[type[BaseModel]] = None
) -> StructureHook:
    """Return a hook that chooses among several models: by the tag of the object, or by which model fits best.

    Args:
        models: the members of a union.
        tag: the field that the union declares to tell them apart.
        unknown: the class for objects with an unknown tag, instead of the member that fits best.
    """
    by_tag: Optional[dict[object, StructureHook]] = None

    def hook(data: object, type_: Annotation) -> object:
        nonlocal tag, by_tag
        if by_tag is None:
            tag, tagged = tags(models, tag)
            by_tag = {
                value: get_hook(group[0]) if len(group) == 1 else _make_choosing_hook(group, None)
                for value, group in tagged.items()
            }
        if type(data) is not dict:
            return data
        if tag is not None:
            try:
                chosen = by_tag[data.get(tag)]
            except (KeyError, TypeError):
                chosen = _choose_without_tag(data, models, tag, by_tag, unknown)
            return chosen(data, type_)
        return structure(data, choose_member(data, models))

    return hook


def _choose_without_tag(
    data: dict[str, object],
    models: Sequence[Annotation],
    tag: str,
    by_tag: Mapping[object, StructureHook],
    unknown: Optional[type[BaseModel]],
) -> StructureHook:
    """Return the hook for an object whose tag is missing or unknown to the union."""
    value = data.get(tag)
    if isinstance(value, str):
        respelled = by_tag.get(value.strip().lower())
        if respelled is not None:
            return respelled
    from .validate import fits

    best = choose_member(data, models, tag)
    if unknown is not None and not fits(data, best):
        return get_hook(unknown if tag == "type" else BaseModel)
    return get_hook(best)


class TaggedUnion:
    """A union that declares a tag.

    Args:
        union: the union.
        field_name: the tag, as the union declares it.
    """

    def __init__(self, union: Annotation, field_name: str) -> None:
        self._union = union
        self.field_name = field_name

    @property
    def mapping(self) -> dict[object, Annotation]:
        """The members by the values of the tag; of several with one value, the last."""
        _, groups = tags(
            [member for member in list_union_members(self._union) if _is_model_class(member)], self.field_name
        )
        return {value: group[-1] for value, group in groups.items()}


#: The unions with a declared tag that have been structured so far, for programs that read this.
DISCRIMINATOR_CACHE: dict[Annotation, TaggedUnion] = {}


class UnknownEvent(BaseModel):
    """An event whose type this version does not know; programs read the ``type`` of every event."""

    type: Optional[str] = None


@lru_cache(maxsize=256)
def has_event_type(type_: Annotation, name: str) -> bool:
    """Return whether a type of events is a union of which one member has the name as its ``type``."""
    union = unwrap_annotated(type_)
    return is_union(union) and name in TaggedUnion(union, "type").mapping


@lru_cache(maxsize=256)
def make_event_hook(type_: Annotation, unknown: type[BaseModel] = UnknownEvent) -> StructureHook:
    """Return the hook for events of a stream, which gives events of an unknown type a class of their own.

    Programs read the fields of a part of an answer, so there the member that fits best serves them best; but they act
    on an event by its class.

    Args:
        type_: the type of the events, mostly a tagged union.
        unknown: the class for events of other types.
    """
    union = unwrap_annotated(type_)
    if is_union(union):
        return _make_union_hook(union, _get_converter(), _find_declared_tag(type_), unknown)
    return get_hook(type_)


def get_hook(type_: Annotation) -> StructureHook:
    """Return the hook for a type."""
    hook: StructureHook = _get_converter().get_structure_hook(type_)
    return hook


# Scalars and markers


def _structure_float(value: object, _: Annotation) -> object:
    if type(value) is not int:
        return value
    try:
        number = float(value)
    except OverflowError:
        return value
    # Past 2**53 not every integer has a float, and nothing that was sent may be lost.
    return number if number == value else value


def _structure_datetime(value: object, _: Annotation) -> object:
    if isinstance(value, str):
        try:
            return datetime.fromisoformat(value.replace("Z", "+00:00"))
        except ValueError:
            return value
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return datetime.fromtimestamp(value).astimezone()
    return value


def _make_annotated_hook(type_: Annotation, _: BaseConverter) -> StructureHook:
    inner = unwrap_annotated(type_)
    tag = _find_declared_tag(type_)
    if tag and is_union(inner):
        DISCRIMINATOR_CACHE.setdefault(inner, TaggedUnion(inner, tag))
        return _make_union_hook(inner, _get_converter(), tag)
    return get_hook(inner)


def _find_declared_tag(type_: Annotation) -> Optional[str]:
    """Return the field that an annotation declares as the tag of its union."""
    notes = getattr(type_, "__metadata__", ())
    return next((note.name for note in notes if isinstance(note, Discriminator)), None)


@cache
def _get_converter() -> BaseConverter:
    # Imported and created for the first answer: loading cattrs takes longer than creating a client.
    from cattrs import BaseConverter

    converter = BaseConverter()
    register: Callable[[Callable[[Annotation], bool], HookFactory], object] = converter.register_structure_hook_factory
    # cattrs asks the latest registration first, so the general ones come first here.
    register(lambda type_: True, lambda type_, _: keep_value)
    register(lambda type_: get_origin(type_) in LISTS or type_ is list, _make_list_hook)
    register(lambda type_: get_origin(type_) in DICTS or type_ is dict, _make_dict_hook)
    register(is_union, _make_union_hook)
    register(lambda type_: hasattr(type_, "__metadata__"), _make_annotated_hook)
    # These have hooks in cattrs that convert, found before any factory.
    for scalar in (str, int, bool, bytes):
        converter.register_structure_hook(scalar, keep_value)
    converter.register_structure_hook(float, _structure_float)
    register(lambda type_: type_ is datetime, lambda type_, _: _structure_datetime)
    register(_is_model_class, cast(HookFactory, _make_model_hook))
    register(lambda type_: _is_model_class(get_origin(type_)), _make_generic_hook)
    return converter
