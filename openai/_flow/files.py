"""Multipart bodies: files in all the forms that callers have them, and the form fields beside them."""

from __future__ import annotations

import io
import os
from collections.abc import Mapping
from typing import IO, Any, Optional

from .query import flatten


def form(body: Optional[Mapping[str, Any]]) -> dict[str, Any]:
    """Return the form fields of a body; a name that stands several times has a list."""
    fields: dict[str, Any] = {}
    for name, text in flatten(body or {}, keep_none=True):
        if name not in fields:
            fields[name] = text
        elif isinstance(fields[name], list):
            fields[name].append(text)
        else:
            fields[name] = [fields[name], text]
    return fields


def as_parts(fields: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """Return form fields as parts beside which no file has to stand."""
    return [
        (name, (None, text.encode()))
        for name, texts in fields.items()
        for text in (texts if isinstance(texts, list) else [texts])
    ]


def files(endpoint: str, given: Mapping[str, Any], opened: list[IO[bytes]]) -> list[tuple[str, Any]]:
    """Return the files of a request; those opened here are added to ``opened``, to be closed by the caller.

    Raises:
        TypeError: a file is given in a form that cannot be sent; the text names the param.
    """
    found = []
    for name, value in given.items():
        where = f"{endpoint}(): `{name}`"
        if _is_array(value):
            found += [(f"{name}[]", _file(where, item, opened)) for item in value]
        else:
            found.append((name, _file(where, value, opened)))
    return found


def _is_array(value: Any) -> bool:
    """Say whether a value is several files; a tuple that begins with a name, or with none, is one file."""
    if isinstance(value, tuple):
        return bool(value) and not (value[0] is None or isinstance(value[0], str))
    return isinstance(value, list)


def _file(where: str, value: Any, opened: list[IO[bytes]]) -> Any:
    if isinstance(value, tuple) and len(value) > 1:
        filename, content, *rest = value
        return (filename, _content(where, content, opened), *rest)
    if isinstance(value, os.PathLike):
        return os.path.basename(value), _content(where, value, opened)
    return _content(where, value, opened)


def _content(where: str, value: Any, opened: list[IO[bytes]]) -> Any:
    if isinstance(value, os.PathLike):
        opened.append(open(value, "rb"))  # noqa: SIM115 - closed when the request is done
        return opened[-1]
    if isinstance(value, (bytes, bytearray)):
        # httpx knows bytes only.
        return bytes(value)
    if hasattr(value, "read") and not isinstance(value, io.TextIOBase):
        return value
    hint = ""
    if isinstance(value, str):
        hint = "; a str is ambiguous: give pathlib.Path(...) for a file on disk, or text.encode() for its content"
    raise TypeError(
        f"{where} must be bytes, an open binary file, a path (os.PathLike), or a tuple "
        f"(name, content[, content type[, headers]]), not {type(value).__name__}{hint}"
    )
