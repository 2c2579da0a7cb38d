"""Parsed JSON into instances of the user's own types, by a cattrs converter that converts nothing that does not fit."""

from __future__ import annotations

import json
import re
import sys
from collections import deque
from collections.abc import Mapping, Sequence, Set as AbstractSet
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import Any, Callable, Optional, get_args, get_origin
from uuid import UUID

from cattrs import BaseConverter

from ..._typing import DICTS, is_literal, is_union, members
from ._bounds import bounds_of, broken
from ._emit import ARRAYS, SETS, pydantic_schema
from ._kinds import (
    Record,
    alias_value,
    allows_none,
    bare,
    display,
    is_alias,
    is_enum,
    is_pydantic,
    is_qualified,
    record_of,
)
from ._strict import resolve

Hook = Callable[[Any, Any], Any]


class Written(float):
    """A number that a float may not hold, with its text."""

    def __init__(self, text: str) -> None:
        self.text = text


_NAMES: dict[Any, str] = {
    str: "a string",
    int: "an integer",
    float: "a number",
    Written: "a number",
    bool: "a boolean",
    type(None): "null",
    dict: "an object",
    list: "an array",
}
#: Characters of a value that does not fit that an error shows.
_SHOWN = 40


class Misfit(ValueError):
    """What in some data does not fit a type, with the paths to it."""

    def __init__(self, faults: Sequence[tuple[str, str]]) -> None:
        self.faults = faults
        super().__init__("; ".join(f"{path.lstrip('.') or 'the value'} {problem}" for path, problem in faults))

    def below(self, step: str) -> list[tuple[str, str]]:
        """Return the faults as they are seen from one level up."""
        return [(step + path, problem) for path, problem in self.faults]


def reader(type_: Any) -> Callable[[Any], Any]:
    """Return a function that makes parsed JSON a value of the type.

    It raises `Misfit` for data that does not fit, with every place where it does not.
    """
    # One converter a type: those of the whole process would keep every type that a program ever makes.
    hook = _hook_of(type_, _converter())
    return lambda data: hook(data, type_)


def record_reader(record: Record) -> Callable[[Any], Any]:
    """Return `reader` for a record that is no type."""
    hook = _record(record, _converter())
    return lambda data: hook(data, None)


def _converter() -> BaseConverter:
    made = BaseConverter()
    register: Any = made.register_structure_hook_factory
    for applies, make in _FACTORIES:
        register(applies, make)
    # These have hooks in cattrs that convert, and are found before any factory - also for subclasses such as enums.
    for scalar in (str, int, float, bool, bytes):
        made.register_structure_hook(scalar, _scalar)
    made.register_structure_hook(Enum, _enum_value)
    for kind, hook in _TEXTS.items():
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
    inner = _plain(get_args(type_)[0], converter)
    bounds = bounds_of(type_.__metadata__)
    if not bounds:
        return inner

    def hook(data: Any, _: Any) -> Any:
        value = inner(data, _)
        problem = broken(bounds, data, value)
        if problem:
            raise Misfit([("", problem)])
        return value

    return hook


def _misfit(expected: str, data: Any) -> Misfit:
    shown = f" ({data!r})" if isinstance(data, (str, int, float)) and len(repr(data)) <= _SHOWN else ""
    return Misfit([("", f"must be {expected}, not {_NAMES.get(type(data), type(data).__name__)}{shown}")])


# Scalars


def _scalar(data: Any, type_: Any) -> Any:
    if is_enum(type_):
        return _enum_value(data, type_)
    if type_ is float and type(data) in (int, Written):
        try:
            return float(data)
        except OverflowError:
            raise _misfit("a number that a float can hold", data) from None
    if type(data) is not type_:
        raise _misfit(_NAMES.get(type_, display(type_)), data)
    return data


def _enum_value(data: Any, type_: Any) -> Any:
    for member in type_:
        if member.value == data and type(member.value) is type(data):
            return member
    raise _misfit(" or ".join(repr(member.value) for member in type_), data)


def _literal(type_: Any, _: BaseConverter) -> Hook:
    def hook(data: Any, _: Any) -> Any:
        for value in get_args(type_):
            plain = value.value if is_enum(type(value)) else value
            if plain == data and type(plain) is type(data):
                return value
        raise _misfit(" or ".join(map(repr, get_args(type_))), data)

    return hook


def _text(parse: Callable[[str], Any], expected: str) -> Hook:
    def hook(data: Any, _: Any) -> Any:
        if isinstance(data, str):
            try:
                return parse(data)
            except ValueError:
                pass
        raise _misfit(expected, data)

    return hook


def _as_python_has_it(text: str) -> str:
    """Return a time of RFC 3339 as the standard library reads it, which before Python 3.11 is less than there is."""
    text = re.sub(r"\.(\d+)", lambda fraction: f".{fraction[1][:6]:0<6}", text.upper())
    return text.replace("Z", "+00:00")


def _decimal(data: Any, _: Any) -> Decimal:
    if type(data) not in (int, float, Written):
        raise _misfit("a number", data)
    # By way of its text: the number that was written, and not its nearest binary fraction.
    return Decimal(data.text if isinstance(data, Written) else str(data))


_TEXTS: dict[Any, Hook] = {
    datetime: _text(lambda text: datetime.fromisoformat(_as_python_has_it(text)), "a date with time"),
    date: _text(date.fromisoformat, "a date"),
    time: _text(lambda text: time.fromisoformat(_as_python_has_it(text)), "a time"),
    UUID: _text(UUID, "a UUID"),
    Decimal: _decimal,
}


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
    if record is None:
        raise TypeError(f"there is no way to make a value of type {display(type_)} out of JSON")
    return _record(record, converter)


def _null(data: Any, _: Any) -> None:
    if data is not None:
        raise _misfit("null", data)


def _anything(data: Any, _: Any) -> Any:
    return float(data) if isinstance(data, Written) else data


def _mapping(type_: Any, converter: BaseConverter) -> Hook:
    arguments = get_args(type_)
    value_type = arguments[1] if arguments else Any

    def hook(data: Any, _: Any) -> Any:
        if not isinstance(data, dict):
            raise _misfit("an object", data)
        value_hook = _hook_of(value_type, converter)
        made, faults = {}, []
        for key, value in data.items():
            try:
                made[key] = value_hook(value, value_type)
            except Misfit as misfit:
                faults += misfit.below(f".{key}")
        if faults:
            raise Misfit(faults)
        return made

    return hook


def _array(type_: Any, origin: Any, converter: BaseConverter) -> Hook:
    arguments = get_args(type_) or (Any,)
    make: Any = origin if origin in (set, frozenset, tuple, deque) else set if origin in SETS else list
    fixed = arguments if origin is tuple and arguments[-1] is not ... and get_args(type_) else None

    def hook(data: Any, _: Any) -> Any:
        if not isinstance(data, list):
            raise _misfit("an array", data)
        if fixed is not None and len(data) != len(fixed):
            raise Misfit([("", f"must have {len(fixed)} items, not {len(data)}")])
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
        except TypeError as error:
            raise Misfit([("", f"cannot be a set: {error}")]) from error

    return hook


def _record(record: Record, converter: BaseConverter) -> Hook:
    hooks: dict[str, Hook] = {}

    def hook(data: Any, _: Any) -> Any:
        if not isinstance(data, Mapping):
            raise _misfit(f"an object ({record.name})", data)
        if not hooks:
            hooks.update({each.wire: _hook_of(each.annotation, converter) for each in record.members})
        values, faults = {}, []
        if record.tag is not None and data.get(record.tag[0], record.tag[1]) != record.tag[1]:
            faults += _misfit(repr(record.tag[1]), data[record.tag[0]]).below(f".{record.tag[0]}")
        for member in record.members:
            value = data.get(member.wire)
            if value is None and member.null_is_lack and not allows_none(member.annotation):
                continue
            if member.wire not in data:
                if not member.may_lack:
                    faults.append((f".{member.wire}", "is missing"))
                continue
            try:
                values[member.name] = hooks[member.wire](value, member.annotation)
            except Misfit as misfit:
                faults += misfit.below(f".{member.wire}")
        if faults:
            raise Misfit(faults)
        try:
            return record.make(values)
        except (TypeError, ValueError) as error:
            # What the class itself demands, in a validator or `__post_init__`; those of attrs tell more than a text.
            said = error.args[0] if error.args and isinstance(error.args[0], str) else error
            raise Misfit([("", f"is no {record.name}: {said}")]) from error

    return hook


def _alias(type_: Any, converter: BaseConverter) -> Hook:
    def hook(data: Any, _: Any) -> Any:
        value = alias_value(type_)
        return _hook_of(value, converter)(data, value)

    return hook


def _union(type_: Any, converter: BaseConverter) -> Hook:
    parts = members(type_)
    hooks: list[tuple[Any, Hook, Any]] = []

    def hook(data: Any, _: Any) -> Any:
        if any(part is type(data) for part in parts):
            return data
        if not hooks:
            hooks.extend((part, _hook_of(part, converter), _properties(part)) for part in parts)
        made, misfits = [], []
        for part, read, declared in hooks:
            try:
                value = read(data, part)
            except Misfit as misfit:
                misfits.append(misfit)
                continue
            if not isinstance(data, dict) or declared == data.keys():
                return value
            made.append(value)
        if made:
            return made[0]
        # The member in which the data goes wrong deepest, and least often, is the one that was meant.
        raise max(misfits, key=lambda misfit: (min(len(path) for path, _ in misfit.faults), -len(misfit.faults)))

    return hook


def _properties(type_: Any) -> Optional[AbstractSet[str]]:
    """Return the names of the properties that a type has in JSON; strict mode gives exactly these."""
    if is_pydantic(type_):
        schema = pydantic_schema(type_)
        rooted = resolve(schema, schema["$ref"]) if "$ref" in schema else schema
        return {*rooted.get("properties", ())}
    record = record_of(bare(type_))
    if record is None:
        return None
    return {member.wire for member in record.members} | ({record.tag[0]} if record.tag else set())


# Types that other libraries make


def _by_pydantic(type_: Any, _: BaseConverter) -> Hook:
    read = pydantic_reader(type_)
    pydantic: Any = sys.modules["pydantic"]

    def hook(data: Any, _: Any) -> Any:
        try:
            # As JSON, because only that mode of pydantic lets a text be a date where a model is strict.
            return read(json.dumps(data))
        except pydantic.ValidationError as error:
            faults = [("".join(map(_step, each["loc"])), f"does not fit: {each['msg']}") for each in error.errors()]
            raise Misfit(faults) from error

    return hook


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
    (is_literal, _literal),
    (lambda type_: hasattr(type_, "__metadata__"), _noted),
    (is_qualified, lambda type_, converter: _plain(get_args(type_)[0], converter)),
    (lambda type_: hasattr(type_, "__supertype__"), lambda type_, converter: _plain(type_.__supertype__, converter)),
    (is_alias, _alias),
    (is_pydantic, _by_pydantic),
)
