"""Headers as callers give them, and what HTTP can carry in their names and values (RFC 9110, sections 5.1 and 5.5)."""

from __future__ import annotations

import re
import string
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Union

from .._exceptions import UnsendableError
from .._types import Omit

if TYPE_CHECKING:
    from .binding import Bound

_NAME = frozenset(string.ascii_letters + string.digits + "!#$%&'*+-.^_`|~")
_VALUE = re.compile(rb"([!-~\x80-\xff]([\t -~\x80-\xff]*[!-~\x80-\xff])?)?")
_CONTROL = frozenset(map(chr, range(0x20))) - {"\t"} | {"\x7f"}


@lru_cache(maxsize=256)
def is_header_name(text: str) -> bool:
    """Return whether the text can be the name of a header."""
    return bool(text) and _NAME.issuperset(text)


def is_header_value(data: bytes) -> bool:
    """Return whether the bytes can be the value of a header of a request."""
    return _VALUE.fullmatch(data) is not None


def is_header_text(text: str) -> bool:
    """Return whether the text stays on the line of a header of a part, which may hold any Unicode."""
    return _CONTROL.isdisjoint(text)


def headers_of_params(call: Bound) -> dict[str, str]:
    """Return the headers that arguments of a call became."""
    params = call.header_params
    return {name: value if isinstance(value, str) else ",".join(map(str, value)) for name, value in params.items()}


def merge_own_headers(call: Bound, custom_headers: Mapping[str, object]) -> dict[str, Union[str, Omit]]:
    """Return the headers of row, params, client and call, each of which wins over those before, under lower-case names.

    Args:
        call: what is sent.
        custom_headers: those that the program gave the client.

    Raises:
        TypeError: a name is not text, or a value is ``None``.
        UnsendableError: a name or value contains what HTTP cannot carry.
    """
    headers = normalize_headers(dict(call.endpoint.headers))
    headers.update(normalize_headers(headers_of_params(call)))
    headers.update(normalize_headers(custom_headers, "default_headers"))
    headers.update(normalize_headers(call.headers, "extra_headers"))
    return headers


def normalize_headers(headers: Mapping[str, Any], param: str = "") -> dict[str, Any]:
    """Return headers under lower-case names; those that are `omit` stay, to take others away.

    Args:
        headers: names and values, of which numbers and the like become text.
        param: the caller's param that they come from; empty for our own.

    Raises:
        TypeError: a name is not text, or a value is ``None``.
        UnsendableError: a name or value contains what HTTP cannot carry.
    """
    return {_header_name(name, param): _header_value(name, value, param) for name, value in headers.items()}


def _header_name(name: object, param: str) -> str:
    if isinstance(name, bytes):
        name = name.decode("latin-1")
    if not isinstance(name, str):
        raise TypeError(f"{_of(param)}the name of a header must be str, not {type(name).__name__}")
    if not is_header_name(name):
        raise unsendable_name(name, param)
    return name.lower()


def _header_value(name: Any, value: Any, param: str) -> object:
    if isinstance(value, Omit):
        return value
    if value is None:
        raise TypeError(f"{_of(param)}the header {name!r} must be str, not None; give openai.omit to leave it out")
    text = value.decode("latin-1") if isinstance(value, bytes) else str(value)
    if param and not (text.isascii() and is_header_value(text.encode())):
        raise unsendable_value(name, param)
    return text


def unsendable_name(name: str, param: str = "") -> UnsendableError:
    """Return the error for the name of a header that HTTP cannot carry."""
    return UnsendableError(
        f"{_of(param)}{name!r} is not a valid name of a header: it may contain letters, digits and !#$%&'*+-.^_`|~"
    )


def unsendable_value(name: str, param: str = "") -> UnsendableError:
    """Return the error for the value of a header that HTTP cannot carry; without the value, which may be a secret."""
    return UnsendableError(
        f"{_of(param)}the value of the header {name!r} contains what HTTP cannot carry, such as a line end, a space at "
        "an edge or a non-ASCII character; check how the value was read"
    )


def _of(param: str) -> str:
    return f"`{param}`: " if param else ""
