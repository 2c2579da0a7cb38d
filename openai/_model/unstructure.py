"""Models into plain dicts and lists: the functions behind ``to_dict``, ``model_dump``, copies, and request bodies.

The base class builds on this module, so models are recognized here by `is_model_class`.
"""

from __future__ import annotations

import base64
import copy
import os
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Any, Callable, NamedTuple, Optional, TypeVar, cast

import orjson

from .fields import DEFAULTS, PRIVATE_KEYS, fields_of, get_wire_names, is_model_class

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from .base import BaseModel


#: Deeper than any JSON that is accepted; a limit, because a model may contain itself.
_MAX_DEPTH = 5_000

#: An ``include`` or ``exclude``, or what it says about a value inside: ``None`` for nothing, ``True`` for all of it,
#: else a set or a mapping of names and indexes.
Choice = object
#: Returns the dumped form of a value.
Walker = Callable[[Any], Any]
#: As JSON, by alias, without unset fields, without fields that are ``None``.
Way = tuple[bool, bool, bool, bool]

_M = TypeVar("_M", bound="BaseModel")
_T = TypeVar("_T")


class DumpOptions(NamedTuple):
    """Options of a dump; the fields are the arguments of ``model_dump``."""

    as_json: bool
    by_alias: bool
    exclude_unset: bool
    exclude_defaults: bool
    exclude_none: bool
    fallback: Optional[Walker]


def iterate_wire_items(model: BaseModel) -> Iterator[tuple[str, Any]]:
    """Yield the set fields of a model, under the names of the API; their values stay as they are."""
    if type(model).__by_pydantic__:
        yield from model.model_dump(mode="json", by_alias=True, exclude_unset=True).items()
        return
    names = get_wire_names(type(model))
    yield from _use_wire_names(_collect_fields(model, with_unset=False), names).items()


def _use_wire_names(data: dict[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    """Return fields under the names of the API; a field's value replaces one that came under its wire name."""
    if not names:
        return data
    result = {names.get(name, name): value for name, value in data.items()}
    result.update((wire, data[name]) for name, wire in names.items() if name in data)
    return result


#: Types whose values are the same in JSON and have nothing inside.
_SCALARS = frozenset({str, int, float, bool, type(None)})


def _collect_fields(model: BaseModel, with_unset: bool) -> dict[str, Any]:
    """Return the fields of a model in a new dict, by their Python names; their values stay as they are."""
    cls = type(model)
    data = {**_get_defaults(cls), **model.__dict__} if with_unset else model.__dict__.copy()
    if not data.keys().isdisjoint(cls.__private__):
        unset = data.get("_unset")
        if isinstance(unset, dict) and not with_unset:
            data = {name: value for name, value in data.items() if unset.get(name, data) is not value}
        for name in cls.__private__:
            data.pop(name, None)
    return data


def _get_defaults(cls: type[BaseModel]) -> dict[str, Any]:
    """Return the values that the fields of a class have when they were left out."""
    defaults: Optional[dict[str, Any]] = cls.__dict__.get(DEFAULTS)
    if defaults is None:
        fields = fields_of(cls).values()
        defaults = {field.name: None if field.is_required() else field.default for field in fields}
        setattr(cls, DEFAULTS, defaults)
    return defaults


class _Walkers(dict[type, Walker]):
    """Functions that dump a value, by its type, for one way of dumping; built for each type on first use.

    They do what `dump` does without ``include``, ``exclude`` and the like, at many times its speed.

    Args:
        options: how to dump.
        is_shallow: whether models become dicts whose values stay as they are.
    """

    def __init__(self, options: DumpOptions, is_shallow: bool) -> None:
        super().__init__()
        self._options = options
        self._is_shallow = is_shallow

    def __missing__(self, kind: type) -> Walker:
        walker = self[kind] = self._make_walker(kind)
        return walker

    def _make_walker(self, kind: type) -> Walker:
        options = self._options
        if is_model_class(kind):
            if kind.__by_pydantic__:
                return lambda model: _dump_by_pydantic(model, options)
            return self._make_model_walker(kind)
        if self._is_shallow:
            return lambda value: _convert_to_json(value, options)
        if kind is list:
            return lambda value: [item if type(item) in _SCALARS else self[type(item)](item) for item in value]
        if kind is dict:
            return self._dump_dict
        return lambda value: _dump_value(value, options, None, None)

    def _dump_dict(self, value: dict[object, object]) -> object:
        if self._options.as_json and not {str}.issuperset(map(type, value)):
            return _dump_value(value, self._options, None, None)
        return {key: item if type(item) in _SCALARS else self[type(item)](item) for key, item in value.items()}

    def _make_model_walker(self, cls: type[BaseModel]) -> Walker:
        options, is_shallow, walkers = self._options, self._is_shallow, self
        defaults = {} if options.exclude_unset else _get_defaults(cls)
        names = get_wire_names(cls) if options.by_alias else {}
        # Every page has private keys, other models rarely have one.
        is_page = cls.__private__ != PRIVATE_KEYS
        exclude_none = options.exclude_none

        def dump_model(model: BaseModel) -> dict[str, Any]:
            data = {**defaults, **model.__dict__} if defaults else model.__dict__.copy()
            if "_request_id" in data or "_unset" in data or is_page:
                data = _collect_fields(model, not options.exclude_unset)
            if exclude_none:
                data = {name: value for name, value in data.items() if value is not None}
            if names:
                data = _use_wire_names(data, names)
            if not is_shallow:
                for name, value in data.items():
                    if type(value) not in _SCALARS:
                        data[name] = walkers[type(value)](value)
            return data

        return dump_model


class _ByWay(dict[Way, _T]):
    """Something that is built once for each way of dumping."""

    def __init__(self, build: Callable[[DumpOptions], _T]) -> None:
        super().__init__()
        self._build = build

    def __missing__(self, way: Way) -> _T:
        as_json, by_alias, exclude_unset, exclude_none = way
        value = self[way] = self._build(DumpOptions(as_json, by_alias, exclude_unset, False, exclude_none, None))
        return value


def _make_default_hook(options: DumpOptions) -> Walker:
    """Return the ``default`` hook with which orjson writes models, one level at a time."""
    walkers = _SHALLOW_WALKERS[options.as_json, options.by_alias, options.exclude_unset, options.exclude_none]
    if options.by_alias or options.exclude_none:
        return lambda value: walkers[type(value)](value)
    #: The defaults of classes whose instances need nothing else.
    plain: dict[type, dict[str, Any]] = {}

    def convert(value: object) -> object:
        kind = type(value)
        if kind in plain:
            data = {**plain[kind], **value.__dict__}
            return walkers[kind](value) if "_request_id" in data or "_unset" in data else data
        if is_model_class(kind) and not kind.__by_pydantic__ and kind.__private__ == PRIVATE_KEYS:
            plain[kind] = {} if options.exclude_unset else _get_defaults(kind)
        return walkers[kind](value)

    return convert


WALKERS = _ByWay(lambda options: _Walkers(options, is_shallow=False))
_SHALLOW_WALKERS = _ByWay(lambda options: _Walkers(options, is_shallow=True))
_DEFAULT_HOOKS = _ByWay(_make_default_hook)


def dump_deep(model: BaseModel, way: Way) -> dict[str, Any]:
    """Return what the walkers return, for a model that is nested too deeply for a recursive walk.

    Raises:
        RecursionError: the model contains itself, or a class of pydantic's inside it is nested too deeply.
    """
    if type(model).__by_pydantic__:
        return WALKERS[way][type(model)](model)  # type: ignore[no-any-return]
    as_json = way[0]
    shallow, deep = _SHALLOW_WALKERS[way], WALKERS[way]
    result: dict[str, Any] = shallow[type(model)](model)
    # Containers in the result, with their depth, whose items still need to be dumped.
    pending: list[tuple[Any, int]] = [(result, 0)]
    while pending:
        container, depth = pending.pop()
        if depth > _MAX_DEPTH:
            name = type(model).__name__
            raise RecursionError(f"{name} is nested more than {_MAX_DEPTH} levels deep, or contains itself")
        items: Iterable[tuple[Any, Any]] = container.items() if type(container) is dict else enumerate(container)
        for key, value in items:
            kind = type(value)
            if kind in _SCALARS:
                continue
            if kind is list:
                copied: Any = value.copy()
            elif kind is dict:
                copied = {_encode_key(key): item for key, item in value.items()} if as_json else value.copy()
            elif is_model_class(kind) and not kind.__by_pydantic__:
                copied = shallow[kind](value)
            else:
                container[key] = deep[kind](value)
                continue
            container[key] = copied
            pending.append((copied, depth + 1))
    return result


def dump_json(
    model: BaseModel, indent: Optional[int], by_alias: bool, exclude_unset: bool, exclude_none: bool
) -> Optional[str]:
    """Return a model as JSON text, or ``None`` if orjson cannot write it."""
    if indent not in (None, 2):
        return None
    # Dataclasses go through the hook: orjson would look at their attributes only.
    option = orjson.OPT_UTC_Z | orjson.OPT_PASSTHROUGH_DATACLASS | (0 if indent is None else orjson.OPT_INDENT_2)
    try:
        return orjson.dumps(model, _DEFAULT_HOOKS[True, by_alias, exclude_unset, exclude_none], option).decode()
    except TypeError:
        return None


def copy_deep(model: _M, memo: dict[int, object]) -> _M:
    """Return a copy of a model and of everything inside it; ``memo`` is that of `copy.deepcopy`."""
    new = object.__new__(type(model))
    memo[id(model)] = new
    new.__dict__ = data = {}
    for name, value in model.__dict__.items():
        data[name] = value if type(value) in _SCALARS else _copy_value(value, memo)
    return new


def _copy_value(value: Any, memo: dict[int, object]) -> object:
    known = memo.get(id(value))
    if known is not None:
        return known
    kind = type(value)
    if kind is list:
        memo[id(value)] = items = []
        items.extend([item if type(item) in _SCALARS else _copy_value(item, memo) for item in value])
        return items
    if kind is dict:
        memo[id(value)] = pairs = {}
        for key, item in value.items():
            pairs[key] = item if type(item) in _SCALARS else _copy_value(item, memo)
        return pairs
    if is_model_class(kind):
        return kind.__deepcopy__(value, memo)
    return copy.deepcopy(value, memo)


def dump(model: BaseModel, options: DumpOptions, include: Choice = None, exclude: Choice = None) -> dict[str, Any]:
    """Return a model as a dict; ``include`` and ``exclude`` as `BaseModel.model_dump` describes them."""
    cls = type(model)
    if cls.__by_pydantic__:
        return _dump_by_pydantic(model, options, include, exclude)  # type: ignore[no-any-return]
    names: Mapping[str, str] = get_wire_names(cls) if options.by_alias else {}
    fields = fields_of(cls)
    result = {}
    for name, value in _collect_fields(model, not options.exclude_unset).items():
        if options.exclude_none and value is None:
            continue
        field = fields.get(name)
        if options.exclude_defaults and field is not None and not field.is_required() and value == field.default:
            continue
        if include is not None and not _includes(include, name):
            continue
        inner_exclude = _get_inner(exclude, name)
        if inner_exclude is True:
            continue
        inner_include = _get_inner(include, name)
        key = names.get(name, name)
        if key in result and name not in fields:
            # The wire name of a field that is in the result already.
            continue
        result[key] = _dump_value(value, options, None if inner_include is True else inner_include, inner_exclude)
    return result


def _dump_by_pydantic(value: Any, options: DumpOptions, include: Choice = None, exclude: Choice = None) -> Any:
    """Return what a model or a dataclass of pydantic's dumps itself as."""
    write = getattr(value, "model_dump", None) or partial(type(value).__pydantic_serializer__.to_python, value)
    return write(
        mode="json" if options.as_json else "python",
        by_alias=options.by_alias,
        exclude_unset=options.exclude_unset,
        exclude_defaults=options.exclude_defaults,
        exclude_none=options.exclude_none,
        include=include,
        exclude=exclude,
    )


def _dump_value(value: Any, options: DumpOptions, include: Choice, exclude: Choice) -> Any:
    if value is None or isinstance(value, (str, int, float)):
        return value.value if options.as_json and isinstance(value, Enum) else value
    if is_model_class(type(value)):
        return dump(value, options, include, exclude)
    if isinstance(value, Mapping):
        return {
            _encode_key(key) if options.as_json else key: _dump_value(
                item, options, _get_inner(include, key), _get_inner(exclude, key)
            )
            for key, item in value.items()
            if _is_chosen(key, include, exclude)
        }
    if isinstance(value, (list, tuple)):
        include, exclude = _resolve_indexes(include, len(value)), _resolve_indexes(exclude, len(value))
        items = [
            _dump_value(item, options, _get_inner(include, index), _get_inner(exclude, index))
            for index, item in enumerate(value)
            if _is_chosen(index, include, exclude)
        ]
        return items if options.as_json or isinstance(value, list) else tuple(items)
    if hasattr(type(value), "__pydantic_serializer__"):
        return _dump_by_pydantic(value, options, include, exclude)
    fields = _get_record_fields(value)
    if fields is not None:
        return _dump_value(fields, options, include, exclude)
    return _convert_to_json(value, options) if options.as_json else value


def _get_record_fields(value: object) -> Optional[dict[str, Any]]:
    """Return the fields of an instance of attrs, a dataclass or msgspec, by their JSON names; ``None`` for others."""
    cls: Any = type(value)
    # These attributes show that the library is loaded; nothing is imported to find out.
    if hasattr(cls, "__attrs_attrs__"):
        # Before attrs 22.2, fields have no attribute for the alias.
        names = {field.name: getattr(field, "alias", None) or field.name.lstrip("_") for field in cls.__attrs_attrs__}
    elif hasattr(cls, "__dataclass_fields__"):
        import dataclasses

        names = {field.name: field.name for field in dataclasses.fields(cls)}
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


def _encode_key(key: object) -> str:
    """Return a key as a string, as JSON needs it."""
    if isinstance(key, bool):
        return "true" if key else "false"
    return key if isinstance(key, str) else str(key)


def _convert_to_json(value: object, options: DumpOptions) -> object:
    """Return the JSON form of a value that is neither a scalar nor a container.

    Raises:
        EncodeError: it has none, and there is no ``fallback``.
    """
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
        return [_dump_value(item, options, None, None) for item in value]
    if hasattr(type(value), "__pydantic_serializer__") or hasattr(value, "model_dump"):
        return _dump_by_pydantic(value, options)
    fields = _get_record_fields(value)
    if fields is not None:
        return fields
    if options.fallback is not None:
        return options.fallback(value)
    raise EncodeError("", f"cannot write an object of type {type(value).__name__!r} as JSON; pass fallback= for it")


#: Whole values, under the names of the API; values without a JSON form become text.
_LENIENT = DumpOptions(True, True, False, False, False, str)


def convert_or_stringify(value: object) -> object:
    """Return the JSON form of a value that is neither a scalar nor a container; its text if it has none."""
    return _convert_to_json(value.tobytes() if isinstance(value, memoryview) else value, _LENIENT)


def _includes(chosen: Choice, key: object) -> bool:
    """Return whether an ``include`` names a field or an index."""
    return key in cast("Container[object]", chosen) or (isinstance(chosen, Mapping) and "__all__" in chosen)


def _resolve_indexes(chosen: Choice, length: int) -> Choice:
    """Return an ``include`` or ``exclude`` of a list with negative indexes counted from the start."""
    if isinstance(chosen, Mapping):
        return {key + length if isinstance(key, int) and key < 0 else key: inner for key, inner in chosen.items()}
    if isinstance(chosen, (set, frozenset)):
        return {key + length if isinstance(key, int) and key < 0 else key for key in chosen}
    return chosen


def _get_inner(chosen: Choice, key: object) -> Choice:
    """Return what an ``include`` or ``exclude`` says about the value of a field: ``True`` for all of it."""
    if chosen is None or chosen is True:
        return None
    if isinstance(chosen, Mapping):
        inner = chosen.get(key, chosen.get("__all__"))
        return True if inner is ... else inner
    return True if key in cast("Container[object]", chosen) else None


def _is_chosen(key: object, include: Choice, exclude: Choice) -> bool:
    return (include is None or include is True or _includes(include, key)) and _get_inner(exclude, key) is not True
