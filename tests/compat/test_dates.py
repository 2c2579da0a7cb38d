"""Dates out of numbers and text, with values that Python has no date for."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from openai._utils import parse_date, parse_datetime


@pytest.mark.parametrize("value", ["inf", "infinity ", float("inf"), 1e50, 10**400, "1e999", b"inf"])
def test_beyond_the_last_day(value: Any) -> None:
    assert parse_datetime(value) == datetime.max
    assert parse_date(value) == date.max


@pytest.mark.parametrize("value", ["-inf", float("-inf"), -1e50, -(10**400)])
def test_before_the_first_day(value: Any) -> None:
    assert parse_datetime(value) == datetime.min
    assert parse_date(value) == date.min


@pytest.mark.parametrize("value", ["nan", float("nan"), "x", ""])
def test_no_date(value: Any) -> None:
    for parse in (parse_datetime, parse_date):
        with pytest.raises(ValueError, match="not a date"):
            parse(value)
