"""Parsed JSON into instances of the user's own types, by a cattrs converter that converts nothing that does not fit."""

from __future__ import annotations

import json
import sys
from collections import deque
from collections.abc import Iterator, Mapping
from enum import Enum
from functools import cache
from typing import Any, Callable, get_args, get_origin

from cattrs import BaseConverter

from ..._support.annotations import DICTS, is_literal, is_union
from ._bounds import bounds_of, broken, needs_pydantic
from ._emit import ARRAYS, SETS, is_known_to_pydantic
from ._fit import Fault, Hook, Misfit, Option, apart, best, comparing, flawed, meant
from ._glance import glance_at, same
from ._kinds import Record, alias_value, allows_none, display, is_alias, is_pydantic, is_qualified, record_of
from ._scalars import FORMED, Written, enum_value, literal, mismatch, scalar


def reader(type_: Any) -> Callable[[Any], Any]:
    """Return a function that makes parsed JSON a value of the type.

    It raises `Misfit` for data that does not fit, with every place where it does not.
    """
    # One converter a type: those of the whole process would keep every type that a program ever makes.
    return _to_any_depth(_hook_of(type_, _converter()), type_)


def record_reader(record: Record) -> Callable[[Any], Any]:
    """Return `reader` for a record that is no type."""
    return _to_any_depth(_record(record, _converter()), None)


def _to_any_depth(hook: Hook, type_: Any) -> Callable[[Any], Any]:
    def read(data: Any) -> Any:
        try:
            return apart(hook, data, type_)
        except RecursionError as error:
            raise Misfit([Fault("", "is nested too deeply to be read", error)]) from error

    return read


def _converter() -> BaseConverter:
    made = BaseConverter()
    register: Any = made.register_structure_hook_factory
    for applies, make in _FACTORIES:
        register(applies, make)
    # These have hooks in cattrs that convert, and are found before any factory - also for subclasses such as enums.
    for kind in (str, int, float, bool, bytes):
        made.register_structure_hook(kind, scalar)
    made.register_structure_hook(Enum, enum_value)
    for kind, hook in FORMED.items():
        made.register_structure_hook(kind, hook)
    return made


def _hook_of(type_: Any, converter: BaseConverter) -> Hook:
    """Return what reads a type, which the converter then knows: so it is asked for only when data comes."""
    try:
        hash(type_)
    except TypeError:
        # Of a note in `Annotated`; cattrs keeps hooks by type, and such a type cannot be kept.
        make = next(factory for applies, factory in reversed(_FACTORIES) if applies(type_))
        hook: Hook = make(type_, converter)
    else:
        hook = converter.get_structure_hook(type_)
    return hook


def _plain(type_: Any, converter: BaseConverter) -> Hook:
    hook = _hook_of(type_, converter)
    return lambda data, _: hook(data, type_)


def _noted(type_: Any, converter: BaseConverter) -> Hook:
    if needs_pydantic(type_.__metadata__):
        return _by_pydantic(type_, converter)
    inner = _plain(get_args(type_)[0], converter)
    bounds = bounds_of(type_.__metadata__)
    if not bounds:
        return inner

    def hook(data: Any, _: Any) -> Any:
        value = inner(data, _)
        problem = broken(bounds, data, value)
        if problem:
            raise Misfit([Fault("", problem)])
        return value

    return hook


# Containers, unions, records


def _composite(type_: Any, converter: BaseConverter) -> Hook:
    if type_ is None or type_ is type(None):
        return _null
    if type_ is Any or type_ is object:
        return _anything
    origin = get_origin(type_) or type_
    if origin in DICTS:
        return _mapping(type_, converter)
    if origin in ARRAYS or origin is tuple:
        return _array(type_, origin, converter)
    record = record_of(type_)
    if record is None and is_known_to_pydantic(type_):
        return _by_pydantic(type_, converter)
    if record is None:
        raise TypeError(f"there is no way to make a value of type {display(type_)} out of JSON")
    return _record(record, converter)


def _null(data: Any, _: Any) -> None:
    if data is not None:
        raise mismatch("null", data)


def _anything(data: Any, _: Any) -> Any:
    return float(data) if isinstance(data, Written) else data


def _mapping(type_: Any, converter: BaseConverter) -> Hook:
    key_type, value_type = get_args(type_) or (Any, Any)

    def hook(data: Any, _: Any) -> Any:
        if not isinstance(data, dict):
            raise mismatch("an object", data)
        key_hook, value_hook = _hook_of(key_type, converter), _hook_of(value_type, converter)
        made, faults = {}, []
        for key, value in data.items():
            try:
                made[_key(key, key_type, key_hook)] = value_hook(value, value_type)
            except Misfit as misfit:
                faults += misfit.below(f".{key}")
        if faults:
            raise Misfit(faults)
        return made

    return hook


def _key(text: str, type_: Any, hook: Hook) -> Any:
    """Return the name of a property as the type of a dict's keys: numbers and truth values are written as text."""
    try:
        return hook(text, type_)
    except Misfit:
        try:
            return hook(json.loads(text), type_)
        except ValueError:
            pass
        raise


def _array(type_: Any, origin: Any, converter: BaseConverter) -> Hook:
    arguments = get_args(type_) or (Any,)
    make: Any = origin if origin in (set, frozenset, tuple, deque) else set if origin in SETS else list
    fixed = arguments if origin is tuple and arguments[-1] is not ... and get_args(type_) else None

    def hook(data: Any, _: Any) -> Any:
        if not isinstance(data, list):
            raise mismatch("an array", data)
        if fixed is not None and len(data) != len(fixed):
            raise Misfit([Fault("", f"must have {len(fixed)} items, not {len(data)}")])
        types = fixed or [arguments[0]]
        hooks = [_hook_of(type_, converter) for type_ in types]
        made, faults = [], []
        for index, item in enumerate(data):
            at = index if fixed else 0
            try:
                made.append(hooks[at](item, types[at]))
            except Misfit as misfit:
                faults += misfit.below(f"[{index}]")
        if faults:
            raise Misfit(faults)
        try:
            return made if make is list else make(made)
        except RecursionError:
            raise
        except Exception as error:
            raise Misfit([Fault("", f"cannot be a set: {_said(error)}", error)]) from error

    return hook


def _record(record: Record, converter: BaseConverter) -> Hook:
    hooks: dict[str, Hook] = {}

    def hook(data: Any, _: Any) -> Any:
        if not isinstance(data, Mapping):
            raise mismatch(f"an object ({record.name})", data)
        if not hooks:
            hooks.update({each.wire: _hook_of(each.annotation, converter) for each in record.members})
        values, faults = {}, []
        if record.tag is not None and not same(data.get(*record.tag), record.tag[1]):
            faults += mismatch(repr(record.tag[1]), data[record.tag[0]]).below(f".{record.tag[0]}")
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
                faults += misfit.below(f".{member.wire}")
        if faults:
            raise Misfit(faults)
        if comparing():
            flawed(ignored=len(data.keys() - record.names), lenient=len(record.names - data.keys()))
        try:
            return record.make(values)
        except RecursionError:
            raise
        except Exception as error:
            # What the class itself demands, in a validator, a converter or `__post_init__`.
            raise Misfit([Fault("", f"is no {record.name}: {_said(error)}", error)]) from error

    return hook


def _said(error: Exception) -> str:
    """Return what an error of the program's own class says."""
    if isinstance(error, (TypeError, ValueError, AssertionError)) and str(error):
        # Those of attrs have more arguments than a text, which comes first.
        return str(error.args[0] if error.args and isinstance(error.args[0], str) else error)
    # Of others the text alone says little, such as the key of a KeyError.
    return f"{type(error).__name__}: {error}" if str(error) else type(error).__name__


def _alias(type_: Any, converter: BaseConverter) -> Hook:
    def hook(data: Any, _: Any) -> Any:
        value = alias_value(type_)
        return _hook_of(value, converter)(data, value)

    return hook


def _union(type_: Any, converter: BaseConverter) -> Hook:
    parts = get_args(type_)
    glances = [glance_at(part) for part in parts]
    exact = {kind for kind in (str, int, float, bool, type(None)) if any(part is kind for part in parts)}
    if any(glance.form for glance in glances):
        # A text that has the form of a date is one. Unions are equal in any order, so none of theirs can count.
        exact.discard(str)
    order = sorted(zip(glances, parts), key=lambda each: (each[0].form is None, each[0].names is None))
    options: list[Option] = []

    def hook(data: Any, _: Any) -> Any:
        if type(data) in exact:
            return data
        if not options:
            # At once, for other threads may be here, too.
            options[:] = [Option(part, glance, _hook_of(part, converter)) for glance, part in order]
        left = meant(options, data)
        return left[0].read(data, left[0].type) if len(left) == 1 else best(left, data)

    return hook


# Types that other libraries make


def _by_pydantic(type_: Any, _: BaseConverter) -> Hook:
    read = pydantic_reader(type_)
    pydantic: Any = sys.modules["pydantic"]
    # Making a schema takes long, and most types are never compared.
    names = cache(lambda: glance_at(type_).names or frozenset())

    def hook(data: Any, _: Any) -> Any:
        try:
            # As JSON, because only that mode of pydantic lets a text be a date where a model is strict.
            value = read(json.dumps(data))
        except pydantic.ValidationError as error:
            faults = [
                Fault("".join(map(_step, each["loc"])), f"does not fit: {each['msg']}") for each in error.errors()
            ]
            raise Misfit([faults[0]._replace(cause=error), *faults[1:]]) from error
        except RecursionError:
            raise
        except Exception as error:
            raise Misfit([Fault("", f"is no {display(type_)}: {_said(error)}", error)]) from error
        if comparing() and isinstance(data, dict):
            flawed(_ignored(data, value), len(names() - data.keys()))
        return value

    return hook


def _ignored(data: Any, value: Any) -> int:
    """Return how many properties of some data, at any depth, pydantic has not used for what it made of it."""
    if isinstance(data, list) and isinstance(value, (list, tuple)):
        return sum(map(_ignored, data, value))
    if not isinstance(data, dict):
        return 0
    if isinstance(value, dict):
        return sum(_ignored(inner, value.get(name)) for name, inner in data.items())
    cls = type(value)
    fields = getattr(cls, "model_fields", None) or getattr(cls, "__pydantic_fields__", {})
    if getattr(cls, "__pydantic_root_model__", False):
        return _ignored(data, value.root)
    if not fields or getattr(value, "__pydantic_extra__", None) is not None:
        return 0
    names = {written: name for name, field in fields.items() for written in _written_names(name, field)}
    return sum(
        _ignored(inner, getattr(value, names[name], None)) if name in names else 1 for name, inner in data.items()
    )


def _written_names(name: str, field: Any) -> Iterator[str]:
    """Yield the names that a field of a model may have in JSON."""
    yield name
    alias = getattr(field, "validation_alias", None)
    for choice in getattr(alias, "choices", [alias]):
        # A path begins with the property that it goes into.
        yield getattr(choice, "path", [choice])[0]


def _step(step: Any) -> str:
    return f"[{step}]" if isinstance(step, int) else f".{step}"


def pydantic_reader(type_: Any) -> Callable[[Any], Any]:
    """Return pydantic's own function from JSON text to a value of a type."""
    pydantic: Any = sys.modules["pydantic"]
    if not hasattr(pydantic, "TypeAdapter"):
        old: Callable[[Any], Any] = type_.parse_raw
        return old
    if isinstance(type_, type) and issubclass(type_, pydantic.BaseModel):
        read: Callable[[Any], Any] = type_.model_validate_json  # type: ignore[attr-defined]
    else:
        read = pydantic.TypeAdapter(type_).validate_json
    return read


#: What makes the hooks, by what the types are. cattrs asks the latest first, so the general ones come first.
_FACTORIES: tuple[tuple[Callable[[Any], bool], Callable[[Any, BaseConverter], Hook]], ...] = (
    (lambda type_: True, _composite),
    (is_union, _union),
    (is_literal, literal),
    (lambda type_: hasattr(type_, "__metadata__"), _noted),
    (is_qualified, lambda type_, converter: _plain(get_args(type_)[0], converter)),
    (lambda type_: hasattr(type_, "__supertype__"), lambda type_, converter: _plain(type_.__supertype__, converter)),
    (is_alias, _alias),
    (is_pydantic, _by_pydantic),
)
