"""Bounds in the metadata of ``Annotated``: their keywords in schemas, and checks of results."""

from __future__ import annotations

import math
import operator
import re
import sys
from collections.abc import Mapping, Sequence
from datetime import date, time
from decimal import Decimal
from typing import Any, Callable

#: The bounds by the name of their attribute, which is the same in annotated_types, msgspec and pydantic.
_ORDER: dict[str, tuple[Callable[[Any, Any], bool], str]] = {
    "ge": (operator.ge, "at least"),
    "gt": (operator.gt, "more than"),
    "le": (operator.le, "at most"),
    "lt": (operator.lt, "less than"),
    # From its text: 0.3 is a multiple of 0.1, but its nearest binary fraction is not.
    "multiple_of": (lambda value, step: Decimal(str(value)) % Decimal(str(step)) == 0, "a multiple of"),
}
_LENGTH: dict[str, tuple[Callable[[Any, Any], bool], str]] = {
    "min_length": (operator.ge, "at least"),
    "max_length": (operator.le, "at most"),
}
_PATTERN = "pattern"

_KEYWORDS = {
    "number": {
        "ge": "minimum",
        "gt": "exclusiveMinimum",
        "le": "maximum",
        "lt": "exclusiveMaximum",
        "multiple_of": "multipleOf",
    },
    "string": {_PATTERN: "pattern", "min_length": "minLength", "max_length": "maxLength"},
    "array": {"min_length": "minItems", "max_length": "maxItems"},
}

Bounds = dict[str, Any]


def collect_bounds(metadata: Sequence[object]) -> Bounds:
    """Return the limits in the metadata of an ``Annotated``, by their names in Python."""
    bounds: Bounds = {}
    for item in metadata:
        # pydantic's `Field` has a list of items of annotated_types.
        inner = getattr(item, "metadata", ())
        for holder in (item, *(inner if isinstance(inner, (list, tuple)) else ())):
            for name in (*_ORDER, *_LENGTH, _PATTERN):
                limit = getattr(holder, name, None)
                if isinstance(limit, re.Pattern):
                    limit = limit.pattern
                if _is_limit(name, limit):
                    bounds[name] = limit
    return bounds


#: Metadata of pydantic that calls functions, and attributes of `StringConstraints` that change strings.
_FUNCTIONS = ("AfterValidator", "BeforeValidator", "PlainValidator", "WrapValidator")
_CHANGES = ("strip_whitespace", "to_upper", "to_lower", "ascii_only")


def needs_pydantic(metadata: Sequence[object]) -> bool:
    """Return whether there is metadata that only pydantic can apply: functions, and changes of strings."""
    pydantic: Any = sys.modules.get("pydantic")
    if not hasattr(pydantic, "TypeAdapter"):
        return False
    functions = tuple(getattr(pydantic, name) for name in _FUNCTIONS)
    return any(
        isinstance(item, functions)
        or (isinstance(item, pydantic.StringConstraints) and any(getattr(item, name, None) for name in _CHANGES))
        for item in metadata
    )


def _is_limit(name: str, limit: object) -> bool:
    # Metadata may be any object, whose attribute of such a name may be a method, for instance.
    if name == _PATTERN or isinstance(limit, bool):
        return isinstance(limit, str)
    if isinstance(limit, (int, float, Decimal)):
        # A limit at infinity has no effect, and JSON has no such number.
        return math.isfinite(limit) and (name, limit) != ("min_length", 0)
    return name in _ORDER and isinstance(limit, (date, time))


def express_bounds(bounds: Bounds, kind: str, strict: bool) -> dict[str, tuple[str, Any]]:
    """Return the keywords and limits in a schema for the bounds that a kind of value has, by their names in Python.

    Args:
        bounds: All bounds.
        kind: A ``type`` of JSON Schema.
        strict: Follow the rules of strict mode, which supports patterns, but not lengths of strings.
    """
    names = _KEYWORDS.get("number" if kind == "integer" else kind, {})
    expressed = {
        name: (keyword, _to_json_number(bounds[name]))
        for name, keyword in names.items()
        if name in bounds and not isinstance(bounds[name], (date, time))
    }
    if strict and kind == "string":
        lengths = {name: expressed.pop(name)[1] for name in _LENGTH if name in expressed}
        if lengths and _PATTERN not in expressed:
            # Any character, including line ends.
            pattern = f"^[\\s\\S]{{{lengths.get('min_length', 0)},{lengths.get('max_length', '')}}}$"
            expressed.update(dict.fromkeys(lengths, ("pattern", pattern)))
    return expressed


def _to_json_number(limit: object) -> object:
    if not isinstance(limit, Decimal):
        return limit
    return int(limit) if limit == limit.to_integral_value() else float(limit)


def find_bounds_fault(bounds: Bounds) -> str:
    """Return what is wrong with the bounds themselves; empty if they are valid."""
    try:
        re.compile(bounds.get(_PATTERN, ""))
    except re.error as error:
        return f"the pattern {bounds[_PATTERN]!r} is not a valid regular expression in Python: {error}"
    return ""


def find_violation(bounds: Bounds, data: object, value: object) -> str:
    """Return what is wrong with a value; empty for one that is within its bounds.

    Args:
        bounds: The bounds.
        data: The value in JSON, for lengths and patterns: a set may be shorter than its array.
        value: The value in Python.
    """
    for name, limit in bounds.items():
        if name in _ORDER:
            comparable = (date, time) if isinstance(limit, (date, time)) else (int, float, Decimal)
            test, words = _ORDER[name]
            if isinstance(value, comparable) and not isinstance(value, bool) and not _compare(test, value, limit):
                return f"must be {words} {limit}, not {value}"
        elif name in _LENGTH:
            test, words = _LENGTH[name]
            if isinstance(data, (str, list, Mapping)) and not test(len(data), limit):
                return (
                    f"must have {words} {limit} {'characters' if isinstance(data, str) else 'items'}, not {len(data)}"
                )
        elif isinstance(data, str) and re.search(limit, data) is None:
            return f"must match {limit!r}"
    return ""


def _compare(test: Callable[[Any, Any], bool], value: object, limit: object) -> bool:
    try:
        return bool(test(value, limit))
    except (TypeError, ArithmeticError):
        # Times with and without a time zone cannot be compared; neither can NaN.
        return False
