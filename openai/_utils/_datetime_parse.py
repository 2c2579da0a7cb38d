"""Parsing of dates and times from their JSON forms: ISO 8601 text, and seconds or milliseconds since 1970."""

from __future__ import annotations

import math
import re
from datetime import date, datetime, timedelta, timezone
from typing import Union, cast

from .._types import StrBytesIntFloat

#: Numbers beyond this are milliseconds: as seconds they would be after the year 2603.
_MILLISECONDS_FROM = 2e10
#: Numbers beyond this are outside the years 1 to 9999, whether they are seconds or nanoseconds.
_OUT_OF_RANGE = 3e20

_DATETIME = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})[T ](\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d{1,6})\d*)?)?"
    r"(?:(Z|z)|([+-])(\d{2}):?(\d{2})?)?"
)
_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


def parse_datetime(value: Union[datetime, StrBytesIntFloat]) -> datetime:
    """Return a date with time; a number, also as text, is in seconds or milliseconds since 1970.

    A number outside the years that Python supports becomes the earliest or latest ``datetime``.

    Raises:
        ValueError: the value is not a date with time.
    """
    if isinstance(value, datetime):
        return value
    number = _parse_number(value)
    if number is not None:
        return _convert_timestamp(number)
    match = _DATETIME.fullmatch(_decode_text(value))
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
    """Return a date; numbers are read as by `parse_datetime`.

    Raises:
        ValueError: the value is not a date.
    """
    if isinstance(value, date):
        return value.date() if isinstance(value, datetime) else value
    number = _parse_number(value)
    if number is not None:
        return _convert_timestamp(number).date()
    match = _DATE.fullmatch(_decode_text(value))
    if match is None:
        raise ValueError(f"not a date: {value!r}")
    return date(*(int(part) for part in match.groups()))


def _decode_text(value: StrBytesIntFloat) -> str:
    return value.decode() if isinstance(value, bytes) else str(value)


def _parse_number(value: StrBytesIntFloat) -> Union[float, None]:
    try:
        return float(value)
    except ValueError:
        return None
    except OverflowError:
        # An integer too large for a float.
        return math.inf if cast(int, value) > 0 else -math.inf


def _convert_timestamp(number: float) -> datetime:
    if math.isnan(number):
        raise ValueError("not a date and time: nan")
    if abs(number) > _OUT_OF_RANGE:
        return datetime.max if number > 0 else datetime.min
    while abs(number) > _MILLISECONDS_FROM:
        number /= 1000
    return datetime(1970, 1, 1, tzinfo=timezone.utc) + timedelta(seconds=number)
