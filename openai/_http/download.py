"""Writing a body to a file: all of it, or an error and no file."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from typing import IO, Any, Generic, TypeVar, Union

_T = TypeVar("_T")

#: Bytes that are gathered before they are written: on an event loop each write is a visit to a thread, some 0.1 ms.
_BLOCK = 1024 * 1024


@contextmanager
def open_for_download(file: Union[str, os.PathLike[str]]) -> Iterator[IO[bytes]]:
    """Yield a file to write to, made or replaced; it is deleted if what is done with it fails."""
    with open(file, mode="wb") as target:
        try:
            yield target
            # Not left to closing, where a full disk would be found out too late.
            target.flush()
        except BaseException:
            target.close()
            place = os.path.realpath(file)
            # A device or a pipe stays.
            if os.path.isfile(place):
                with suppress(OSError):
                    os.unlink(place)
            raise


async def write_chunks(target: IO[bytes], chunks: AsyncIterator[bytes]) -> None:
    """Write what arrives on an event loop, without keeping the loop from other work."""
    import anyio.to_thread

    run: Callable[..., Awaitable[object]] = anyio.to_thread.run_sync
    gathered = bytearray()
    async for chunk in chunks:
        gathered += chunk
        if len(gathered) >= _BLOCK:
            await run(target.write, bytes(gathered))
            gathered.clear()
    await run(target.write, bytes(gathered))


class AwaitableIterator(Generic[_T]):
    """What ``async for`` goes through, which may be awaited before: both ways of writing it are in use."""

    def __init__(self, pieces: AsyncIterator[_T]) -> None:
        self._pieces = pieces

    def __aiter__(self) -> AsyncIterator[_T]:
        return self

    async def __anext__(self) -> _T:
        return await self._pieces.__anext__()

    def __await__(self) -> Generator[Any, None, AsyncIterator[_T]]:
        yield from ()
        return self
