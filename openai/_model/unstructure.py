"""Models back into plain dicts and lists: what ``to_dict`` and ``model_dump`` and their kin share."""

from __future__ import annotations

import base64
import copy
import os
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from enum import Enum
from functools import partial
from typing import Any, Callable, NamedTuple, Optional, TypeVar

import orjson

from .base import BaseModel
from .fields import DEFAULTS, fields_of, renamed

_M = TypeVar("_M", bound=BaseModel)


class Dump(NamedTuple):
    """How to dump; the fields are the arguments of ``model_dump``."""

    as_json: bool
    by_alias: bool
    exclude_unset: bool
    exclude_defaults: bool
    exclude_none: bool
    fallback: Optional[Callable[[Any], Any]]


def wire_items(model: BaseModel) -> Iterator[tuple[str, Any]]:
    """Yield what was set on a model, under the names of the API; what is inside stays as it is."""
    if type(model).__by_pydantic__:
        yield from model.model_dump(mode="json", by_alias=True, exclude_unset=True).items()
        return
    names = renamed(type(model))
    yield from _under_wire_names(_data(model, False), names).items()


def _under_wire_names(data: dict[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    """Return fields under the names of the API, where they may stand already, as they came; the fields' own count."""
    if not names:
        return data
    result = {names.get(name, name): value for name, value in data.items()}
    result.update((wire, data[name]) for name, wire in names.items() if name in data)
    return result


#: What needs no look inside, and is the same in JSON.
_SCALARS = frozenset({str, int, float, bool, type(None)})


def _data(model: BaseModel, unset_too: bool) -> dict[str, Any]:
    """Return the fields of a model in a new dict, by their Python names; what is inside stays as it is."""
    cls = type(model)
    data = {**_defaults(cls), **model.__dict__} if unset_too else model.__dict__.copy()
    if not data.keys().isdisjoint(cls.__private__):
        unset = data.get("_unset")
        if isinstance(unset, dict) and not unset_too:
            data = {name: value for name, value in data.items() if unset.get(name, data) is not value}
        for name in cls.__private__:
            data.pop(name, None)
    return data


def _defaults(cls: type[BaseModel]) -> dict[str, Any]:
    """Return what the fields of a class read as when they were left out."""
    found: Optional[dict[str, Any]] = cls.__dict__.get(DEFAULTS)
    if found is None:
        fields = fields_of(cls).values()
        found = {field.name: None if field.is_required() else field.default for field in fields}
        setattr(cls, DEFAULTS, found)
    return found


class _Walkers(dict[type, Callable[[Any], Any]]):
    """How to dump a value, by its type, for one way of dumping; found out when a type is met first.

    It is `dump` without its finer choices, at many times its speed: what most programs ask for.
    """

    def __init__(self, how: Dump, as_text: bool) -> None:
        super().__init__()
        self._how = how
        # For JSON text only the outermost model is done here: the writer asks for what is inside.
        self._as_text = as_text

    def __missing__(self, kind: type) -> Callable[[Any], Any]:
        made = self[kind] = self._make(kind)
        return made

    def _make(self, kind: type) -> Callable[[Any], Any]:
        how = self._how
        if issubclass(kind, BaseModel):
            return (lambda model: _of_pydantic(model, how)) if kind.__by_pydantic__ else self._of_model(kind)
        if self._as_text:
            return lambda value: _as_json(value, how)
        if kind is list:
            return lambda value: [item if type(item) in _SCALARS else self[type(item)](item) for item in value]
        if kind is dict:
            return self._of_dict
        return lambda value: _value(value, how, None, None)

    def _of_dict(self, value: dict[Any, Any]) -> Any:
        if self._how.as_json and not {str}.issuperset(map(type, value)):
            return _value(value, self._how, None, None)
        return {key: item if type(item) in _SCALARS else self[type(item)](item) for key, item in value.items()}

    def _of_model(self, cls: type[BaseModel]) -> Callable[[Any], Any]:
        how, as_text, walkers = self._how, self._as_text, self
        defaults = {} if how.exclude_unset else _defaults(cls)
        names = renamed(cls) if how.by_alias else {}
        # Of the private names, those of pages are in every page.
        is_page = cls.__private__ != BaseModel.__private__
        exclude_none = how.exclude_none

        def of_model(model: BaseModel) -> dict[str, Any]:
            data = {**defaults, **model.__dict__} if defaults else model.__dict__.copy()
            if "_request_id" in data or "_unset" in data or is_page:
                data = _data(model, not how.exclude_unset)
            if exclude_none:
                data = {name: value for name, value in data.items() if value is not None}
            if names:
                data = _under_wire_names(data, names)
            if not as_text:
                for name, value in data.items():
                    if type(value) not in _SCALARS:
                        data[name] = walkers[type(value)](value)
            return data

        return of_model


class _Ways(dict["tuple[bool, bool, bool, bool]", Any]):
    """What dumps whole objects, for each way: as JSON, by alias, without the unset, without ``None``."""

    def __init__(self, make: Callable[[Dump], Any]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, way: tuple[bool, bool, bool, bool]) -> Any:
        as_json, by_alias, exclude_unset, exclude_none = way
        made = self[way] = self._make(Dump(as_json, by_alias, exclude_unset, False, exclude_none, None))
        return made


def _writer(how: Dump) -> Callable[[Any], Any]:
    """Return what makes dicts of models for orjson, one level at a time."""
    walkers = _Walkers(how, as_text=True)
    if how.by_alias or how.exclude_none:
        return lambda value: walkers[type(value)](value)
    #: What is in every dict, for classes of which that is all there is to know.
    plain: dict[type, dict[str, Any]] = {}

    def write(value: Any) -> Any:
        kind = type(value)
        if kind in plain:
            data = {**plain[kind], **value.__dict__}
            return walkers[kind](value) if "_request_id" in data or "_unset" in data else data
        if issubclass(kind, BaseModel) and not kind.__by_pydantic__ and kind.__private__ == BaseModel.__private__:
            plain[kind] = {} if how.exclude_unset else _defaults(kind)
        return walkers[kind](value)

    return write


WALKERS = _Ways(lambda how: _Walkers(how, as_text=False))
_WRITERS = _Ways(_writer)


def dump_json(
    model: BaseModel, indent: Optional[int], by_alias: bool, exclude_unset: bool, exclude_none: bool
) -> Optional[str]:
    """Return a whole model as JSON text; ``None`` where that takes a look at every value."""
    if indent not in (None, 2):
        return None
    # What a dataclass is written as is decided here, for orjson looks at its attributes alone.
    option = orjson.OPT_UTC_Z | orjson.OPT_PASSTHROUGH_DATACLASS | (0 if indent is None else orjson.OPT_INDENT_2)
    try:
        return orjson.dumps(model, _WRITERS[True, by_alias, exclude_unset, exclude_none], option).decode()
    except TypeError:
        return None


def deep_copy(model: _M, memo: dict[int, Any]) -> _M:
    """Return a copy of a model and of everything inside it; ``memo`` as `copy.deepcopy` has it."""
    twin = object.__new__(type(model))
    memo[id(model)] = twin
    twin.__dict__ = data = {}
    for name, value in model.__dict__.items():
        data[name] = value if type(value) in _SCALARS else _deep(value, memo)
    return twin


def _deep(value: Any, memo: dict[int, Any]) -> Any:
    found = memo.get(id(value))
    if found is not None:
        return found
    kind = type(value)
    if kind is list:
        memo[id(value)] = items = []
        items.extend([item if type(item) in _SCALARS else _deep(item, memo) for item in value])
        return items
    if kind is dict:
        memo[id(value)] = pairs = {}
        for key, item in value.items():
            pairs[key] = item if type(item) in _SCALARS else _deep(item, memo)
        return pairs
    return copy.deepcopy(value, memo)


def dump(model: BaseModel, how: Dump, include: Any = None, exclude: Any = None) -> dict[str, Any]:
    """Return a model as a dict; ``include`` and ``exclude`` as `BaseModel.model_dump` describes them."""
    cls = type(model)
    if cls.__by_pydantic__:
        return _of_pydantic(model, how, include, exclude)  # type: ignore[no-any-return]
    names: Mapping[str, str] = renamed(cls) if how.by_alias else {}
    fields = fields_of(cls)
    result = {}
    for name, value in _data(model, not how.exclude_unset).items():
        if how.exclude_none and value is None:
            continue
        if how.exclude_defaults and name in fields and not fields[name].is_required() and value == fields[name].default:
            continue
        if include is not None and not _names(include, name):
            continue
        inner_exclude = _inner(exclude, name)
        if inner_exclude is True:
            continue
        inner_include = _inner(include, name)
        key = names.get(name, name)
        if key in result and name not in fields:
            # The name on the wire, of a field that has been written already.
            continue
        result[key] = _value(value, how, None if inner_include is True else inner_include, inner_exclude)
    return result


def _of_pydantic(value: Any, how: Dump, include: Any = None, exclude: Any = None) -> Any:
    """Return what a model or a dataclass of pydantic's dumps itself as."""
    write = getattr(value, "model_dump", None) or partial(type(value).__pydantic_serializer__.to_python, value)
    return write(
        mode="json" if how.as_json else "python",
        by_alias=how.by_alias,
        exclude_unset=how.exclude_unset,
        exclude_defaults=how.exclude_defaults,
        exclude_none=how.exclude_none,
        include=include,
        exclude=exclude,
    )


def _value(value: Any, how: Dump, include: Any, exclude: Any) -> Any:
    if value is None or isinstance(value, (str, int, float)):
        return value.value if how.as_json and isinstance(value, Enum) else value
    if isinstance(value, BaseModel):
        return dump(value, how, include, exclude)
    if isinstance(value, Mapping):
        return {
            _key(key) if how.as_json else key: _value(item, how, _inner(include, key), _inner(exclude, key))
            for key, item in value.items()
            if _kept(key, include, exclude)
        }
    if isinstance(value, (list, tuple)):
        include, exclude = _from_start(include, len(value)), _from_start(exclude, len(value))
        items = [
            _value(item, how, _inner(include, index), _inner(exclude, index))
            for index, item in enumerate(value)
            if _kept(index, include, exclude)
        ]
        return items if how.as_json or isinstance(value, list) else tuple(items)
    if hasattr(type(value), "__pydantic_serializer__"):
        return _of_pydantic(value, how, include, exclude)
    fields = _record(value)
    if fields is not None:
        return _value(fields, how, include, exclude)
    return _as_json(value, how) if how.as_json else value


def _record(value: Any) -> Optional[dict[str, Any]]:
    """Return the fields of an instance of a program's own class, as JSON has them; ``None`` for other values."""
    cls = type(value)
    # These are of attrs, dataclasses and msgspec; that the class has them says that they are loaded.
    if hasattr(cls, "__attrs_attrs__"):
        # Before attrs 22.2 there was no choice of the alias.
        names = {each.name: getattr(each, "alias", None) or each.name.lstrip("_") for each in cls.__attrs_attrs__}
    elif hasattr(cls, "__dataclass_fields__"):
        import dataclasses

        names = {each.name: each.name for each in dataclasses.fields(cls)}
    elif hasattr(cls, "__struct_encode_fields__"):
        names = dict(zip(cls.__struct_fields__, cls.__struct_encode_fields__))
    else:
        return None
    config = getattr(cls, "__struct_config__", None)
    fields = {config.tag_field: config.tag} if config is not None and config.tag is not None else {}
    for name, wire in names.items():
        if hasattr(value, name):
            fields[wire] = getattr(value, name)
    return fields


def _key(key: Any) -> Any:
    """Return a key as JSON has it."""
    if isinstance(key, bool):
        return "true" if key else "false"
    return key if isinstance(key, str) else str(key)


def _as_json(value: Any, how: Dump) -> Any:
    """Return a value of a kind that JSON does not know as one that it does."""
    # Imported here because a response as the server sends it needs none of this.
    from decimal import Decimal
    from uuid import UUID

    from .json import EncodeError

    if isinstance(value, (datetime, date, time)):
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (bytes, bytearray)):
        try:
            return value.decode()
        except UnicodeDecodeError:
            return base64.b64encode(value).decode()
    if isinstance(value, os.PathLike):
        return os.fspath(value)
    if isinstance(value, (UUID, Decimal)):
        return str(value)
    if isinstance(value, (set, frozenset)):
        return [_value(item, how, None, None) for item in value]
    if hasattr(type(value), "__pydantic_serializer__") or hasattr(value, "model_dump"):
        return _of_pydantic(value, how)
    fields = _record(value)
    if fields is not None:
        return fields
    if how.fallback is not None:
        return how.fallback(value)
    raise EncodeError("", f"cannot write an object of type {type(value).__name__!r} as JSON; pass fallback= for it")


#: Whole values, under the names of the API, and what JSON has no kind for as text.
_LENIENT = Dump(True, True, False, False, False, str)


def as_json_or_text(value: Any) -> Any:
    """Return a value of a kind that JSON does not know as one that it does, if need be as text; inside it stays."""
    return _as_json(value.tobytes() if isinstance(value, memoryview) else value, _LENIENT)


def _names(chosen: Any, key: Any) -> bool:
    """Say whether an ``include`` names a field or an index."""
    return key in chosen or (isinstance(chosen, Mapping) and "__all__" in chosen)


def _from_start(chosen: Any, length: int) -> Any:
    """Return an ``include`` or ``exclude`` of a list with its negative indexes counted from the start."""
    if isinstance(chosen, Mapping):
        return {key + length if isinstance(key, int) and key < 0 else key: inner for key, inner in chosen.items()}
    if isinstance(chosen, (set, frozenset)):
        return {key + length if isinstance(key, int) and key < 0 else key for key in chosen}
    return chosen


def _inner(chosen: Any, key: Any) -> Any:
    """Return what an ``include`` or ``exclude`` says of what is inside a field: ``True`` for all of it."""
    if chosen is None or chosen is True:
        return None
    if isinstance(chosen, Mapping):
        inner = chosen.get(key, chosen.get("__all__"))
        return True if inner is ... else inner
    return True if key in chosen else None


def _kept(key: Any, include: Any, exclude: Any) -> bool:
    return (include is None or include is True or _names(include, key)) and _inner(exclude, key) is not True
