"""Parsed JSON into scalars: numbers, formatted strings, and members of a set of values."""

from __future__ import annotations

import math
import re
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import Any, Callable, Optional, cast, get_args
from uuid import UUID

from cattrs import BaseConverter

from ._fit import Fault, Hook, Misfit, report_flaws
from ._glance import is_same_value, list_possible_values
from ._kinds import display_type, is_enum


class ExactNumber(float):
    """A number that may exceed the precision of a float, with its text."""

    def __init__(self, text: str) -> None:
        self.text = text


_NAMES: dict[Any, str] = {
    str: "a string",
    int: "an integer",
    float: "a number",
    ExactNumber: "a number",
    bool: "a boolean",
    type(None): "null",
    dict: "an object",
    list: "an array",
}
#: Maximum number of characters of a wrong value that an error shows.
_MAX_EXCERPT = 40


def make_misfit(expected: str, data: object) -> Misfit:
    """Return the error that says what was expected and what the data is."""
    shown = f" ({data!r})" if isinstance(data, (str, int, float)) and len(repr(data)) <= _MAX_EXCERPT else ""
    return Misfit([Fault("", f"must be {expected}, not {_NAMES.get(type(data), type(data).__name__)}{shown}")])


def read_scalar(data: object, type_: object) -> object:
    """Return a string, a number, a boolean, or a member of an enumeration.

    Raises:
        Misfit: The data is not a value of the type.
    """
    if type(data) is type_:
        return data
    if is_enum(type_):
        return read_enum(data, type_)
    if type_ is bytes and isinstance(data, str):
        # As pydantic, which writes the schema of bytes, reads them.
        return data.encode("utf-8", "surrogatepass")
    if type_ is float and type(data) in (int, ExactNumber):
        try:
            return float(cast(float, data))
        except OverflowError:
            raise make_misfit("a number that a float can hold", data) from None
    if type_ is int and isinstance(data, float):
        whole = _to_whole_number(data)
        if whole is not None:
            # Where a member of a union accepts floats, that one fits better.
            report_flaws(lenient=1)
            return whole
    raise make_misfit(_NAMES.get(type_, display_type(type_)), data)


def _to_whole_number(data: float) -> Optional[int]:
    """Return a number without a fraction as an integer, as JSON Schema defines integers; ``None`` for others."""
    if not math.isfinite(data):
        return None
    if not isinstance(data, ExactNumber):
        return int(data) if float(data).is_integer() else None
    try:
        exact = Decimal(data.text)
        return int(exact) if exact == exact.to_integral_value() else None
    except ArithmeticError:
        return None


def read_enum(data: object, type_: type[Enum]) -> Enum:
    """Return the member of an enumeration that has a value.

    Raises:
        Misfit: No member has the value.
    """
    for member in type_:
        if is_same_value(data, member.value):
            return member
    raise make_misfit(" or ".join(repr(member.value) for member in type_), data)


def make_literal_hook(type_: object, _: BaseConverter) -> Hook:
    """Return the hook that reads the values of a `Literal`."""
    values = [*zip(list_possible_values(type_), get_args(type_))]

    def hook(data: object, _: object) -> object:
        for plain, value in values:
            if is_same_value(data, plain):
                return value
        raise make_misfit(" or ".join(map(repr, get_args(type_))), data)

    return hook


def _make_text_hook(parse: Callable[[str], object], expected: str) -> Hook:
    def hook(data: object, _: object) -> object:
        if isinstance(data, str):
            try:
                return parse(data)
            except ValueError:
                pass
        raise make_misfit(expected, data)

    return hook


def _normalize_time(text: str) -> str:
    """Return a time of RFC 3339 in the form that the standard library reads before Python 3.11."""
    text = re.sub(r"\.(\d+)", lambda fraction: f".{fraction[1][:6]:0<6}", text.upper())
    return text.replace("Z", "+00:00")


def _read_decimal(data: object, _: object) -> Decimal:
    if type(data) not in (int, float, ExactNumber):
        raise make_misfit("a number", data)
    try:
        # From its text: the number as it was written, not the nearest binary fraction.
        return Decimal(data.text if isinstance(data, ExactNumber) else str(data))
    except ArithmeticError:
        raise make_misfit("a number that a Decimal can hold", data) from None


#: The hooks of types that are formatted strings or numbers.
FORMED: dict[Any, Hook] = {
    datetime: _make_text_hook(lambda text: datetime.fromisoformat(_normalize_time(text)), "a date with time"),
    date: _make_text_hook(date.fromisoformat, "a date"),
    time: _make_text_hook(lambda text: time.fromisoformat(_normalize_time(text)), "a time"),
    UUID: _make_text_hook(UUID, "a UUID"),
    Decimal: _read_decimal,
}
