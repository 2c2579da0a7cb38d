"""Bodies that are no JSON."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Optional, Union

if TYPE_CHECKING:
    import httpx


class HttpxBinaryResponseContent:
    """A body of bytes, such as a file or speech."""

    response: httpx.Response

    def __init__(self, response: httpx.Response) -> None:
        self.response = response

    @property
    def content(self) -> bytes:
        """The whole body."""
        return self.response.content

    @property
    def text(self) -> str:
        """The whole body as text, in the encoding that the response names."""
        return self.response.text

    @property
    def encoding(self) -> Optional[str]:
        """The encoding of `text`."""
        return self.response.encoding

    @property
    def charset_encoding(self) -> Optional[str]:
        """The encoding that the response names, if it does."""
        return self.response.charset_encoding

    def json(self, **options: Any) -> Any:
        """Return the body as parsed JSON."""
        return self.response.json(**options)

    def read(self) -> bytes:
        """Return the whole body."""
        return self.response.read()

    def iter_bytes(self, chunk_size: Optional[int] = None) -> Iterator[bytes]:
        """Yield the body in pieces of ``chunk_size`` bytes."""
        return self.response.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: Optional[int] = None) -> Iterator[str]:
        """Yield the body in pieces of ``chunk_size`` characters."""
        return self.response.iter_text(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """Yield the lines of the body, without their ends."""
        return self.response.iter_lines()

    def iter_raw(self, chunk_size: Optional[int] = None) -> Iterator[bytes]:
        """Yield the body as it was sent, still compressed if it was."""
        return self.response.iter_raw(chunk_size)

    def write_to_file(self, file: Union[str, os.PathLike[str]]) -> None:
        """Write the body to a file, which is made or replaced."""
        with open(file, mode="wb") as target:
            target.writelines(self.iter_bytes())

    def stream_to_file(self, file: Union[str, os.PathLike[str]], *, chunk_size: Optional[int] = None) -> None:
        """Write the body to a file, in pieces of ``chunk_size`` bytes."""
        with open(file, mode="wb") as target:
            target.writelines(self.iter_bytes(chunk_size))

    def close(self) -> None:
        """Close the response."""
        self.response.close()

    async def aread(self) -> bytes:
        """Return the whole body."""
        return await self.response.aread()

    async def aiter_bytes(self, chunk_size: Optional[int] = None) -> AsyncIterator[bytes]:
        """Yield the body in pieces of ``chunk_size`` bytes."""
        async for chunk in self.response.aiter_bytes(chunk_size):
            yield chunk

    async def aclose(self) -> None:
        """Close the response."""
        await self.response.aclose()
