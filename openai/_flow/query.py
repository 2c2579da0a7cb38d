"""Query strings, with arrays and objects as the API reads them: ``a[]=1&a[]=2`` and ``a[b]=1``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from enum import Enum
from typing import Any
from urllib.parse import quote

from .._exceptions import build_encoding_error
from .._model.json import EncodeError, shorten_path
from .._types import Omit

#: How many levels a param of a query or a form may have: more than any API reads.
_DEEPEST = 100


def encode_query(params: Mapping[str, Any]) -> str:
    """Return the query string for some params; ``None`` and what is omitted leave no trace.

    Raises:
        TypeError: a value has no form in a query; the text names the param.
        UnsendableError: a name or a value has a lone surrogate; the text names the param.
    """
    return "&".join(f"{_quote_text(name, name)}={_quote_text(text, name)}" for name, text in flatten(params))


def _quote_text(text: str, name: str) -> str:
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        raise build_encoding_error(f"{name!r} in the query") from None


def flatten(params: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield name and text of every scalar but ``None``, with the brackets that say where it stands."""
    for name, value in params.items():
        for path, scalar in _walk(str(name), value):
            if scalar is not None:
                yield path, text_of(scalar, path)


def _walk(path: str, value: object, depth: int = 0) -> Iterator[tuple[str, Any]]:
    if depth > _DEEPEST:
        raise EncodeError(shorten_path(path), f"nested more than {_DEEPEST} levels deep, or contains itself")
    if isinstance(value, Omit):
        return
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from _walk(f"{path}[{key}]", item, depth + 1)
    elif isinstance(value, (list, tuple, set, frozenset)):
        for item in value:
            yield from _walk(f"{path}[]", item, depth + 1)
    else:
        yield path, value


def text_of(value: object, path: str) -> str:
    """Return a scalar as a query or a form has it; ``path`` names it in the error where it has none."""
    if isinstance(value, Enum):
        value = value.value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (str, int, float)):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{path}: cannot write an object of type {type(value).__name__!r} into a query or a form")
