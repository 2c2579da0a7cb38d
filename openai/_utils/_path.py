"""Paths with params in braces."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import quote

#: A dot-segment, also with encoded dots, which servers decode before they resolve the path.
_DOTS = re.compile(r"(?:\.|%2e){1,2}", re.IGNORECASE)

#: Characters that need no encoding in each part of a URL, beside letters, digits and ``-._~`` (RFC 3986, section 3).
_SAFE = {"path": "!$&'()*+,;=:@", "query": "!$'()*+,;:@/?", "fragment": "!$&'()*+,;=:@/?"}


_CONSTANTS = {None: "null", True: "true", False: "false"}


def path_template(template: str, /, **kwargs: object) -> str:
    """Return the template with each ``{name}`` replaced by its value, encoded for that part of the URL.

    Raises:
        KeyError: a value is missing.
        ValueError: a value would change the path.
    """
    path, mark, rest = template.partition("#")
    fragment = mark + _fill_placeholders(rest, _SAFE["fragment"], kwargs)
    path, mark, rest = path.partition("?")
    query = mark + _fill_placeholders(rest, _SAFE["query"], kwargs)
    filled_path = _fill_placeholders(path, _SAFE["path"], kwargs)
    for segment in filled_path.split("/"):
        if _DOTS.fullmatch(segment):
            raise ValueError(f"Constructed path {filled_path!r} contains dot-segment {segment!r}, which is not allowed")
    return filled_path + query + fragment


def _fill_placeholders(text: str, safe: str, values: Mapping[str, object]) -> str:
    def encode_value(match: re.Match[str]) -> str:
        if match[1] not in values:
            raise KeyError(f"a value for placeholder {{{match[1]}}} was not provided")
        value = values[match[1]]
        # Constants as in JSON.
        text = _CONSTANTS[value] if value is None or isinstance(value, bool) else str(value)
        return quote(text, safe=safe)

    return re.sub(r"\{(\w+)\}", encode_value, text)
