"""Bodies that are sent as they are."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import Any


async def _joined(pieces: AsyncIterable[bytes]) -> bytes:
    return b"".join([piece async for piece in pieces])


def bytes_of(content: Any) -> Any:
    """Return a body as bytes, or as an awaitable of them.

    Raises:
        TypeError: it is no bytes, open binary file or iterable of bytes.
    """
    if isinstance(content, (bytes, bytearray, memoryview)):
        return bytes(content)
    if hasattr(content, "read"):
        return content.read()
    if isinstance(content, AsyncIterable):
        return _joined(content)
    if isinstance(content, Iterable) and not isinstance(content, (str, dict)):
        return b"".join(content)
    kind = type(content).__name__
    raise TypeError(f"`content` must be bytes, an open binary file or an iterable of bytes, not {kind}")
