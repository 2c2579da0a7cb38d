"""Bounds that notes in ``Annotated`` set: the keywords that a schema has for them, and checks of what was written."""

from __future__ import annotations

import math
import operator
import re
import sys
from collections.abc import Mapping, Sequence
from datetime import date, time
from decimal import Decimal
from typing import Any, Callable

#: What a note may say, by the attribute that says it: those of annotated_types, msgspec and pydantic have one name.
_ORDER: dict[str, tuple[Callable[[Any, Any], bool], str]] = {
    "ge": (operator.ge, "at least"),
    "gt": (operator.gt, "more than"),
    "le": (operator.le, "at most"),
    "lt": (operator.lt, "less than"),
    # By way of its text: 0.3 is a multiple of 0.1, and its nearest binary fraction is none.
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


def bounds_of(notes: Sequence[Any]) -> Bounds:
    """Return the limits that notes set, by what they are called in Python."""
    found: Bounds = {}
    for note in notes:
        # pydantic's `Field` keeps notes of annotated_types.
        kept = getattr(note, "metadata", ())
        for each in (note, *(kept if isinstance(kept, (list, tuple)) else ())):
            for name in (*_ORDER, *_LENGTH, _PATTERN):
                limit = getattr(each, name, None)
                if isinstance(limit, re.Pattern):
                    limit = limit.pattern
                if _is_limit(name, limit):
                    found[name] = limit
    return found


#: Notes of pydantic that are functions, or change texts, by what they are called and by what they say then.
_FUNCTIONS = ("AfterValidator", "BeforeValidator", "PlainValidator", "WrapValidator")
_CHANGES = ("strip_whitespace", "to_upper", "to_lower", "ascii_only")


def needs_pydantic(notes: Sequence[Any]) -> bool:
    """Say whether there are notes that pydantic has to carry out: functions, and changes of texts."""
    pydantic: Any = sys.modules.get("pydantic")
    if not hasattr(pydantic, "TypeAdapter"):
        return False
    functions = tuple(getattr(pydantic, name) for name in _FUNCTIONS)
    return any(
        isinstance(note, functions)
        or (isinstance(note, pydantic.StringConstraints) and any(getattr(note, name, None) for name in _CHANGES))
        for note in notes
    )


def _is_limit(name: str, limit: Any) -> bool:
    # A note may be any object, whose attribute of such a name is a method, say.
    if name == _PATTERN or isinstance(limit, bool):
        return isinstance(limit, str)
    if isinstance(limit, (int, float, Decimal)):
        # A limit at infinity is none, and JSON does not have it.
        return math.isfinite(limit) and (name, limit) != ("min_length", 0)
    return name in _ORDER and isinstance(limit, (date, time))


def keywords(bounds: Bounds, kind: str, strict: bool) -> dict[str, tuple[str, Any]]:
    """Return what a schema says of the bounds that a kind of value has: keyword and limit, by Python's names.

    Args:
        bounds: all the bounds.
        kind: a ``type`` of JSON Schema.
        strict: follow the rules of strict mode, which has no lengths of texts, but patterns.
    """
    names = _KEYWORDS.get("number" if kind == "integer" else kind, {})
    said = {
        name: (keyword, _as_json(bounds[name]))
        for name, keyword in names.items()
        if name in bounds and not isinstance(bounds[name], (date, time))
    }
    if strict and kind == "string":
        lengths = {name: said.pop(name)[1] for name in _LENGTH if name in said}
        if lengths and _PATTERN not in said:
            # Any character, among them those that end a line.
            of_length = f"^[\\s\\S]{{{lengths.get('min_length', 0)},{lengths.get('max_length', '')}}}$"
            said.update(dict.fromkeys(lengths, ("pattern", of_length)))
    return said


def _as_json(limit: Any) -> Any:
    if not isinstance(limit, Decimal):
        return limit
    return int(limit) if limit == limit.to_integral_value() else float(limit)


def fault_of(bounds: Bounds) -> str:
    """Return what is wrong with the bounds themselves; nothing for most."""
    try:
        re.compile(bounds.get(_PATTERN, ""))
    except re.error as error:
        return f"the pattern {bounds[_PATTERN]!r} is no regular expression of Python's, which checks answers: {error}"
    return ""


def broken(bounds: Bounds, data: Any, value: Any) -> str:
    """Return what is wrong with a value; nothing for one that is within its bounds.

    Args:
        bounds: the bounds.
        data: the value as JSON has it: lengths and patterns are of this, for a set may be shorter than its array.
        value: the value as Python has it.
    """
    for name, limit in bounds.items():
        if name in _ORDER:
            comparable = (date, time) if isinstance(limit, (date, time)) else (int, float, Decimal)
            test, words = _ORDER[name]
            if isinstance(value, comparable) and not isinstance(value, bool) and not _holds(test, value, limit):
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


def _holds(test: Callable[[Any, Any], bool], value: Any, limit: Any) -> bool:
    try:
        return bool(test(value, limit))
    except (TypeError, ArithmeticError):
        # A time with a zone and one without are in no order; NaN is in none with anything.
        return False
