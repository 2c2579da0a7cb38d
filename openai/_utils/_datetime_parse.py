"""Dates and times out of what JSON has for them: ISO 8601 text, and seconds or milliseconds since 1970."""

from __future__ import annotations

import math
import re
from datetime import date, datetime, timedelta, timezone
from typing import Union, cast

from .._types import StrBytesIntFloat

#: A number beyond this counts milliseconds: as seconds it would lie in the year 2603.
_MILLISECONDS_FROM = 2e10
#: Beyond this a number lies outside the years 1 to 9999, whether it counts seconds or nanoseconds.
_OUT_OF_RANGE = 3e20

_DATETIME = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})[T ](\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d{1,6})\d*)?)?"
    r"(?:(Z|z)|([+-])(\d{2}):?(\d{2})?)?"
)
_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


def parse_datetime(value: Union[datetime, StrBytesIntFloat]) -> datetime:
    """Return a moment; a number, also one written as text, counts seconds or milliseconds since 1970.

    One beyond the years that Python knows is the first or the last moment of them.

    Raises:
        ValueError: it is no moment.
    """
    if isinstance(value, datetime):
        return value
    number = _number(value)
    if number is not None:
        return _moment(number)
    match = _DATETIME.fullmatch(_text(value))
    if match is None:
        raise ValueError(f"not a date and time: {value!r}")
    year, month, day, hour, minute = (int(part) for part in match.groups()[:5])
    second, fraction, utc, sign, hours, minutes = match.groups()[5:]
    zone = timezone.utc if utc else None
    if sign:
        offset = timedelta(hours=int(hours), minutes=int(minutes or 0))
        zone = timezone(-offset if sign == "-" else offset)
    return datetime(year, month, day, hour, minute, int(second or 0), int((fraction or "").ljust(6, "0")), zone)


def parse_date(value: Union[date, StrBytesIntFloat]) -> date:
    """Return a day; a number counts as in `parse_datetime`.

    Raises:
        ValueError: it is no day.
    """
    if isinstance(value, date):
        return value.date() if isinstance(value, datetime) else value
    number = _number(value)
    if number is not None:
        return _moment(number).date()
    match = _DATE.fullmatch(_text(value))
    if match is None:
        raise ValueError(f"not a date: {value!r}")
    return date(*(int(part) for part in match.groups()))


def _text(value: StrBytesIntFloat) -> str:
    return value.decode() if isinstance(value, bytes) else str(value)


def _number(value: StrBytesIntFloat) -> Union[float, None]:
    try:
        return float(value)
    except ValueError:
        return None
    except OverflowError:
        # An integer that no float can hold.
        return math.inf if cast(int, value) > 0 else -math.inf


def _moment(number: float) -> datetime:
    if math.isnan(number):
        raise ValueError("not a date and time: nan")
    if abs(number) > _OUT_OF_RANGE:
        return datetime.max if number > 0 else datetime.min
    while abs(number) > _MILLISECONDS_FROM:
        number /= 1000
    return datetime(1970, 1, 1, tzinfo=timezone.utc) + timedelta(seconds=number)
