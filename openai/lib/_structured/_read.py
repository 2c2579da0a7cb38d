"""Parsed JSON into instances of the user's own types, by a cattrs converter that refuses data that does not fit."""

from __future__ import annotations

import json
import sys
from collections import deque
from collections.abc import Iterator, Mapping
from enum import Enum
from functools import cache
from typing import Any, Callable, cast, get_args, get_origin

from cattrs import BaseConverter

from ..._support.annotations import DICTS, is_literal, is_union
from ._bounds import collect_bounds, find_violation, needs_pydantic
from ._emit import ARRAYS, SETS, is_known_to_pydantic
from ._fit import Fault, Hook, Misfit, Option, is_comparing, read_best, read_separately, report_flaws, select_options
from ._glance import glance_at, is_same_value
from ._kinds import Record, allows_none, display_type, find_record, is_alias, is_pydantic, is_qualified, resolve_alias
from ._scalars import FORMED, ExactNumber, make_literal_hook, make_misfit, read_enum, read_scalar


def make_reader(type_: object) -> Callable[[object], Any]:
    """Return a function that turns parsed JSON into a value of the type.

    It raises `Misfit` for data that does not fit, with every wrong place.
    """
    # One converter for each type: a shared one would keep every type that a program ever makes.
    return _guard_depth(_get_hook(type_, _make_converter()), type_)


def make_record_reader(record: Record) -> Callable[[object], Any]:
    """Return the same as `make_reader` for a record that is not a type."""
    return _guard_depth(_make_record_hook(record, _make_converter()), None)


def _guard_depth(hook: Hook, type_: object) -> Callable[[object], Any]:
    def read(data: object) -> Any:
        try:
            return read_separately(hook, data, type_)
        except RecursionError as error:
            raise Misfit([Fault("", "is nested too deeply to be read", error)]) from error

    return read


def _make_converter() -> BaseConverter:
    converter = BaseConverter()
    register: Any = converter.register_structure_hook_factory
    for applies, make in _FACTORIES:
        register(applies, make)
    # cattrs has converting hooks for these, which come before any factory, also for subclasses such as enums.
    for kind in (str, int, float, bool, bytes):
        converter.register_structure_hook(kind, read_scalar)
    converter.register_structure_hook(Enum, read_enum)
    for kind, hook in FORMED.items():
        converter.register_structure_hook(kind, hook)
    return converter


def _get_hook(type_: object, converter: BaseConverter) -> Hook:
    """Return the hook of a type. Hooks are made when data comes, since types may contain themselves."""
    try:
        hash(type_)
    except TypeError:
        # The metadata of `Annotated` is not hashable; cattrs caches hooks by type, and such a type cannot be cached.
        make = next(factory for applies, factory in reversed(_FACTORIES) if applies(type_))
        hook: Hook = make(type_, converter)
    else:
        hook = converter.get_structure_hook(cast(Any, type_))
    return hook


def _make_inner_hook(type_: object, converter: BaseConverter) -> Hook:
    hook = _get_hook(type_, converter)
    return lambda data, _: hook(data, type_)


def _make_annotated_hook(type_: object, converter: BaseConverter) -> Hook:
    inner_type, *metadata = get_args(type_)
    if needs_pydantic(metadata):
        return _make_pydantic_hook(type_, converter)
    inner = _make_inner_hook(inner_type, converter)
    bounds = collect_bounds(metadata)
    if not bounds:
        return inner

    def hook(data: object, _: object) -> object:
        value = inner(data, _)
        problem = find_violation(bounds, data, value)
        if problem:
            raise Misfit([Fault("", problem)])
        return value

    return hook


# Containers, unions, records


def _make_composite_hook(type_: object, converter: BaseConverter) -> Hook:
    if type_ is None or type_ is type(None):
        return _read_null
    if type_ is Any or type_ is object:
        return _read_anything
    origin = get_origin(type_) or type_
    if origin in DICTS:
        return _make_mapping_hook(type_, converter)
    if origin in ARRAYS or origin is tuple:
        return _make_array_hook(type_, origin, converter)
    record = find_record(type_)
    if record is None and is_known_to_pydantic(type_):
        return _make_pydantic_hook(type_, converter)
    if record is None:
        raise TypeError(f"values of type {display_type(type_)} cannot be made from JSON")
    return _make_record_hook(record, converter)


def _read_null(data: object, _: object) -> None:
    if data is not None:
        raise make_misfit("null", data)


def _read_anything(data: object, _: object) -> object:
    return float(data) if isinstance(data, ExactNumber) else data


def _make_mapping_hook(type_: object, converter: BaseConverter) -> Hook:
    key_type, value_type = get_args(type_) or (Any, Any)

    def hook(data: object, _: object) -> object:
        if not isinstance(data, dict):
            raise make_misfit("an object", data)
        key_hook, value_hook = _get_hook(key_type, converter), _get_hook(value_type, converter)
        items, faults = {}, []
        for key, value in data.items():
            try:
                items[_read_key(key, key_type, key_hook)] = value_hook(value, value_type)
            except Misfit as misfit:
                faults += misfit.prefix_faults(f".{key}")
        if faults:
            raise Misfit(faults)
        return items

    return hook


def _read_key(text: str, type_: object, hook: Hook) -> object:
    """Return the name of a property as the type of a dict's keys: numbers and booleans are written as strings."""
    try:
        return hook(text, type_)
    except Misfit:
        try:
            return hook(json.loads(text), type_)
        except ValueError:
            pass
        raise


def _make_array_hook(type_: object, origin: object, converter: BaseConverter) -> Hook:
    arguments = get_args(type_) or (Any,)
    make: Any = origin if origin in (set, frozenset, tuple, deque) else set if origin in SETS else list
    fixed = arguments if origin is tuple and arguments[-1] is not ... and get_args(type_) else None

    def hook(data: object, _: object) -> object:
        if not isinstance(data, list):
            raise make_misfit("an array", data)
        if fixed is not None and len(data) != len(fixed):
            raise Misfit([Fault("", f"must have {len(fixed)} items, not {len(data)}")])
        types = fixed or [arguments[0]]
        hooks = [_get_hook(type_, converter) for type_ in types]
        items, faults = [], []
        for index, item in enumerate(data):
            at = index if fixed else 0
            try:
                items.append(hooks[at](item, types[at]))
            except Misfit as misfit:
                faults += misfit.prefix_faults(f"[{index}]")
        if faults:
            raise Misfit(faults)
        try:
            return items if make is list else make(items)
        except RecursionError:
            raise
        except Exception as error:
            raise Misfit([Fault("", f"cannot be a set: {_describe_error(error)}", error)]) from error

    return hook


def _make_record_hook(record: Record, converter: BaseConverter) -> Hook:
    hooks: dict[str, Hook] = {}

    def hook(data: object, _: object) -> object:
        if not isinstance(data, Mapping):
            raise make_misfit(f"an object ({record.name})", data)
        if not hooks:
            hooks.update({member.wire: _get_hook(member.annotation, converter) for member in record.members})
        values, faults = {}, []
        if record.tag is not None and not is_same_value(data.get(*record.tag), record.tag[1]):
            faults += make_misfit(repr(record.tag[1]), data[record.tag[0]]).prefix_faults(f".{record.tag[0]}")
        for member in record.members:
            value = data.get(member.wire)
            if value is None and member.null_is_lack and not allows_none(member.annotation):
                continue
            if member.wire not in data:
                if not member.may_lack:
                    faults.append(Fault(f".{member.wire}", "is missing"))
                continue
            try:
                values[member.name] = hooks[member.wire](value, member.annotation)
            except Misfit as misfit:
                faults += misfit.prefix_faults(f".{member.wire}")
        if faults:
            raise Misfit(faults)
        if is_comparing():
            report_flaws(ignored=len(data.keys() - record.names), lenient=len(record.names - data.keys()))
        try:
            return record.make(values)
        except RecursionError:
            raise
        except Exception as error:
            # A check of the class itself, in a validator, a converter or `__post_init__`.
            raise Misfit([Fault("", f"is not a valid {record.name}: {_describe_error(error)}", error)]) from error

    return hook


def _describe_error(error: Exception) -> str:
    """Return the message of an error that the program's own class raised."""
    if isinstance(error, (TypeError, ValueError, AssertionError)) and str(error):
        # Errors of attrs have other arguments after the message.
        return str(error.args[0] if error.args and isinstance(error.args[0], str) else error)
    # The message of other errors is not clear by itself, such as the key of a KeyError.
    return f"{type(error).__name__}: {error}" if str(error) else type(error).__name__


def _make_alias_hook(type_: object, converter: BaseConverter) -> Hook:
    def hook(data: object, _: object) -> object:
        value = resolve_alias(type_)
        return _get_hook(value, converter)(data, value)

    return hook


def _make_union_hook(type_: object, converter: BaseConverter) -> Hook:
    parts = get_args(type_)
    glances = [glance_at(part) for part in parts]
    exact = {kind for kind in (str, int, float, bool, type(None)) if any(part is kind for part in parts)}
    if any(glance.form for glance in glances):
        # A string in the format of a date is a date, whatever the order of the union, since unions compare equal.
        exact.discard(str)
    order = sorted(zip(glances, parts), key=lambda pair: (pair[0].form is None, pair[0].names is None))
    options: list[Option] = []

    def hook(data: object, _: object) -> object:
        if type(data) in exact:
            return data
        if not options:
            # In one step, since other threads may run this, too.
            options[:] = [Option(part, glance, _get_hook(part, converter)) for glance, part in order]
        candidates = select_options(options, data)
        if len(candidates) > 1:
            return read_best(candidates, data)
        return candidates[0].read(data, candidates[0].type)

    return hook


# Types that other libraries make


def _make_pydantic_hook(type_: object, _: BaseConverter) -> Hook:
    read = make_pydantic_reader(type_)
    pydantic: Any = sys.modules["pydantic"]
    # Making a schema is slow, and most types are never compared.
    names = cache(lambda: glance_at(type_).names or frozenset())

    def hook(data: object, _: object) -> object:
        try:
            # As JSON, because only in that mode does a strict model of pydantic accept a string as a date.
            value = read(json.dumps(data))
        except pydantic.ValidationError as error:
            faults = [
                Fault("".join(map(_format_step, item["loc"])), f"does not fit: {item['msg']}")
                for item in error.errors()
            ]
            raise Misfit([faults[0]._replace(cause=error), *faults[1:]]) from error
        except RecursionError:
            raise
        except Exception as error:
            raise Misfit(
                [Fault("", f"is not a valid {display_type(type_)}: {_describe_error(error)}", error)]
            ) from error
        if is_comparing() and isinstance(data, dict):
            report_flaws(_count_ignored(data, value), len(names() - data.keys()))
        return value

    return hook


def _count_ignored(data: object, value: object) -> int:
    """Return the number of properties in data, at any depth, that pydantic has not used for the value."""
    if isinstance(data, list) and isinstance(value, (list, tuple)):
        return sum(map(_count_ignored, data, value))
    if not isinstance(data, dict):
        return 0
    if isinstance(value, dict):
        return sum(_count_ignored(inner, value.get(name)) for name, inner in data.items())
    cls = type(value)
    fields = getattr(cls, "model_fields", None) or getattr(cls, "__pydantic_fields__", {})
    if getattr(cls, "__pydantic_root_model__", False):
        return _count_ignored(data, cast(Any, value).root)
    if not fields or getattr(value, "__pydantic_extra__", None) is not None:
        return 0
    names = {alias: name for name, field in fields.items() for alias in _iterate_aliases(name, field)}
    return sum(
        _count_ignored(inner, getattr(value, names[name], None)) if name in names else 1 for name, inner in data.items()
    )


def _iterate_aliases(name: str, field: object) -> Iterator[str]:
    """Yield the names that a field of a model may have in JSON."""
    yield name
    alias = getattr(field, "validation_alias", None)
    for choice in getattr(alias, "choices", [alias]):
        # A path begins with a property.
        yield getattr(choice, "path", [choice])[0]


def _format_step(step: object) -> str:
    return f"[{step}]" if isinstance(step, int) else f".{step}"


def make_pydantic_reader(type_: Any) -> Callable[[object], Any]:
    """Return the function of pydantic that reads JSON text into a value of a type."""
    pydantic: Any = sys.modules["pydantic"]
    if not hasattr(pydantic, "TypeAdapter"):
        old: Callable[[Any], Any] = type_.parse_raw
        return old
    if isinstance(type_, type) and issubclass(type_, pydantic.BaseModel):
        read: Callable[[Any], Any] = type_.model_validate_json  # type: ignore[attr-defined]
    else:
        read = pydantic.TypeAdapter(type_).validate_json
    return read


#: Factories of hooks with conditions for types. cattrs tries the last first, so general ones come first.
_FACTORIES: tuple[tuple[Callable[[Any], bool], Callable[[Any, BaseConverter], Hook]], ...] = (
    (lambda type_: True, _make_composite_hook),
    (is_union, _make_union_hook),
    (is_literal, make_literal_hook),
    (lambda type_: hasattr(type_, "__metadata__"), _make_annotated_hook),
    (is_qualified, lambda type_, converter: _make_inner_hook(get_args(type_)[0], converter)),
    (
        lambda type_: hasattr(type_, "__supertype__"),
        lambda type_, converter: _make_inner_hook(type_.__supertype__, converter),
    ),
    (is_alias, _make_alias_hook),
    (is_pydantic, _make_pydantic_hook),
)
