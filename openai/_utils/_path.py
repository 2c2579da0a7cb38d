"""Paths with params in braces."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote

#: A segment of dots, also encoded ones, which servers decode before they follow them.
_DOTS = re.compile(r"(?:\.|%2e){1,2}", re.IGNORECASE)

#: What may stand for itself in each part of a URL beside letters, digits and ``-._~`` (RFC 3986, section 3).
_SAFE = {"path": "!$&'()*+,;=:@", "query": "!$'()*+,;:@/?", "fragment": "!$&'()*+,;=:@/?"}


_CONSTANTS = {None: "null", True: "true", False: "false"}


def path_template(template: str, /, **kwargs: Any) -> str:
    """Return the template with its ``{name}`` replaced, encoded for where they stand.

    Raises:
        KeyError: a value is missing.
        ValueError: a value would lead to another path.
    """
    path, mark, rest = template.partition("#")
    fragment = mark + _filled(rest, _SAFE["fragment"], kwargs)
    path, mark, rest = path.partition("?")
    query = mark + _filled(rest, _SAFE["query"], kwargs)
    filled = _filled(path, _SAFE["path"], kwargs)
    for segment in filled.split("/"):
        if _DOTS.fullmatch(segment):
            raise ValueError(f"Constructed path {filled!r} contains dot-segment {segment!r}, which is not allowed")
    return filled + query + fragment


def _filled(text: str, safe: str, values: dict[str, Any]) -> str:
    def value_of(match: re.Match[str]) -> str:
        if match[1] not in values:
            raise KeyError(f"a value for placeholder {{{match[1]}}} was not provided")
        value = values[match[1]]
        # As JSON has them.
        text = _CONSTANTS[value] if value is None or isinstance(value, bool) else str(value)
        return quote(text, safe=safe)

    return re.sub(r"\{(\w+)\}", value_of, text)
