"""Paths with params in braces."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote

#: What may stand for itself in each part of a URL beside letters, digits and ``-._~`` (RFC 3986, section 3).
_SAFE = {"path": "!$&'()*+,;=:@", "query": "!$'()*,;:@/?", "fragment": "!$&'()*+,;=:@/?"}


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
    if {".", ".."} & set(filled.split("/")):
        raise ValueError(f"the path {filled!r} has a dot segment, which stands for another path")
    return filled + query + fragment


def _filled(text: str, safe: str, values: dict[str, Any]) -> str:
    def value_of(match: re.Match[str]) -> str:
        if match[1] not in values:
            raise KeyError(f"no value was given for {{{match[1]}}}")
        return quote(str(values[match[1]]), safe=safe)

    return re.sub(r"\{(\w+)\}", value_of, text)
