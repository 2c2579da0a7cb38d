"""Bodies that are sent as they are, piece by piece."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Generator, Iterable, Mapping
from functools import partial
from typing import Any, Optional, Union

from .._exceptions import OpenAIError
from .content import BLOCK, Content, content_of
from .files import Block

_END = object()


class RawBody:
    """A body that is read while it is sent: an open file, or an iterable of bytes.

    A file is sent whole, from its beginning, in blocks; the pieces of an iterable are sent as they come.

    Args:
        source: the file or the iterable.
        is_async: whether the client is asynchronous.

    Raises:
        TypeError: it cannot be sent, or is asynchronous and the client is not.
        ValueError: it is a file that is closed, or not open for reading.
    """

    def __init__(self, source: Any, is_async: bool) -> None:
        self.source = source
        self.is_async = isinstance(source, AsyncIterable) and not isinstance(source, Iterable)
        if self.is_async and not is_async:
            raise TypeError("`content` is an asynchronous iterable, which only AsyncOpenAI can send")
        self._file: Optional[Content] = None
        if hasattr(source, "read") and not self.is_async:
            self._file = content_of("`content`", source, [])
        elif not self.is_async and (not isinstance(source, Iterable) or isinstance(source, (str, Mapping))):
            kind = type(source).__name__
            raise TypeError(f"`content` must be bytes, an open binary file or an iterable of bytes, not {kind}")
        #: Bytes in all; ``None`` if only reading it would tell.
        self.length = None if self._file is None else self._file.length()
        self._was_read = False
        #: What went wrong with it while it was sent; nothing of the network.
        self.problem: Optional[BaseException] = None

    @property
    def repeatable(self) -> bool:
        """Whether it can be sent more than once; an iterator gives its pieces once."""
        if self._file is not None:
            return self._file.repeatable
        return not hasattr(self.source, "__anext__" if self.is_async else "__next__")

    def blocks(self) -> Generator[Block, Any, None]:
        """Yield bytes to send, and functions to call, whose outcome is wanted back, as `Multipart.blocks` does."""
        self._begin()
        if self._file is not None:
            yield from self._file_blocks(self._file)
            return
        iterator = iter(self.source)
        while True:
            piece: Any = yield partial(next, iterator, _END)
            if piece is _END:
                return
            yield _check_piece(piece)

    def _file_blocks(self, file: Content) -> Generator[Block, Any, None]:
        file.start()
        left = self.length
        while left is None or left > 0:
            size = BLOCK if left is None else min(BLOCK, left)
            block: bytes = yield partial(file.read, size)
            if not block:
                if left:
                    raise OpenAIError(f"`content` changed while it was sent: it ended {left} bytes early")
                return
            left = None if left is None else left - len(block)
            yield block

    async def pieces(self) -> AsyncIterator[bytes]:
        """Yield bytes to send, of an asynchronous iterable."""
        self._begin()
        async for piece in self.source:
            yield _check_piece(piece)

    def _begin(self) -> None:
        if self._was_read and not self.repeatable:
            raise OpenAIError(
                "`content` is an iterator, and had been read when the request was to be sent again; give bytes, a file "
                "that can seek, or an object that makes a new iterator each time"
            )
        self._was_read = True


def build_raw_body(content: Any, is_async: bool) -> Union[bytes, RawBody]:
    """Return what is sent of a caller's ``content``.

    Raises:
        TypeError: it is not bytes, an open binary file or an iterable of bytes.
    """
    return bytes(content) if isinstance(content, (bytes, bytearray, memoryview)) else RawBody(content, is_async)


def _check_piece(piece: Any) -> bytes:
    if isinstance(piece, (bytes, bytearray, memoryview)):
        return bytes(piece)
    raise TypeError(f"`content`: every piece must be bytes, not {type(piece).__name__}")
