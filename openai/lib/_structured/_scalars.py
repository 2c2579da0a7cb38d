"""Parsed JSON into scalars: numbers, texts with a form, and one of some values."""

from __future__ import annotations

import math
import re
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any, Callable, Optional, get_args
from uuid import UUID

from cattrs import BaseConverter

from ._fit import Fault, Hook, Misfit, flawed
from ._glance import possible_values, same
from ._kinds import display, is_enum


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


def mismatch(expected: str, data: Any) -> Misfit:
    """Return the error that says what data must be, and what it is."""
    shown = f" ({data!r})" if isinstance(data, (str, int, float)) and len(repr(data)) <= _SHOWN else ""
    return Misfit([Fault("", f"must be {expected}, not {_NAMES.get(type(data), type(data).__name__)}{shown}")])


def scalar(data: Any, type_: Any) -> Any:
    """Return a text, a number, a truth value, or a member of an enumeration."""
    if type(data) is type_:
        return data
    if is_enum(type_):
        return enum_value(data, type_)
    if type_ is bytes and isinstance(data, str):
        # As pydantic, which writes the schema of bytes, reads them.
        return data.encode("utf-8", "surrogatepass")
    if type_ is float and type(data) in (int, Written):
        try:
            return float(data)
        except OverflowError:
            raise mismatch("a number that a float can hold", data) from None
    if type_ is int and isinstance(data, float):
        whole = _whole(data)
        if whole is not None:
            # Where a member of a union takes floats, that is what was meant.
            flawed(lenient=1)
            return whole
    raise mismatch(_NAMES.get(type_, display(type_)), data)


def _whole(data: Any) -> Optional[int]:
    """Return a number without a fraction as an integer, which it is to JSON Schema; ``None`` for others."""
    if not math.isfinite(data):
        return None
    if not isinstance(data, Written):
        return int(data) if data.is_integer() else None
    try:
        exact = Decimal(data.text)
        return int(exact) if exact == exact.to_integral_value() else None
    except ArithmeticError:
        return None


def enum_value(data: Any, type_: Any) -> Any:
    """Return the member of an enumeration that has a value."""
    for member in type_:
        if same(data, member.value):
            return member
    raise mismatch(" or ".join(repr(member.value) for member in type_), data)


def literal(type_: Any, _: BaseConverter) -> Hook:
    """Return what reads the values of a `Literal`."""
    values = [*zip(possible_values(type_), get_args(type_))]

    def hook(data: Any, _: Any) -> Any:
        for plain, value in values:
            if same(data, plain):
                return value
        raise mismatch(" or ".join(map(repr, get_args(type_))), data)

    return hook


def _text(parse: Callable[[str], Any], expected: str) -> Hook:
    def hook(data: Any, _: Any) -> Any:
        if isinstance(data, str):
            try:
                return parse(data)
            except ValueError:
                pass
        raise mismatch(expected, data)

    return hook


def _as_python_has_it(text: str) -> str:
    """Return a time of RFC 3339 as the standard library reads it, which before Python 3.11 is less than there is."""
    text = re.sub(r"\.(\d+)", lambda fraction: f".{fraction[1][:6]:0<6}", text.upper())
    return text.replace("Z", "+00:00")


def _decimal(data: Any, _: Any) -> Decimal:
    if type(data) not in (int, float, Written):
        raise mismatch("a number", data)
    try:
        # By way of its text: the number that was written, and not its nearest binary fraction.
        return Decimal(data.text if isinstance(data, Written) else str(data))
    except ArithmeticError:
        raise mismatch("a number that a Decimal can hold", data) from None


#: What reads the types that are texts, or numbers, of a form.
FORMED: dict[Any, Hook] = {
    datetime: _text(lambda text: datetime.fromisoformat(_as_python_has_it(text)), "a date with time"),
    date: _text(date.fromisoformat, "a date"),
    time: _text(lambda text: time.fromisoformat(_as_python_has_it(text)), "a time"),
    UUID: _text(UUID, "a UUID"),
    Decimal: _decimal,
}
