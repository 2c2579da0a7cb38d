"""Reading an iterator to its end."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any


def consume_sync_iterator(iterator: Iterator[Any]) -> None:
    """Read an iterator to its end."""
    for _ in iterator:
        pass


async def consume_async_iterator(iterator: AsyncIterator[Any]) -> None:
    """Read an iterator to its end."""
    async for _ in iterator:
        pass
