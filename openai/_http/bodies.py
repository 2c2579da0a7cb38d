"""Bodies of requests that are read while they are sent: multipart forms, files and the pieces of a generator."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterator, MutableMapping
from typing import Callable, Optional, TypeVar, Union

from .._flow.files import Multipart, Part
from .._flow.raw_body import RawBody

_R = TypeVar("_R")

#: A body that is read while it is sent.
StreamedBody = Union[Multipart, RawBody]

_FORM_WITH_BOUNDARY = re.compile(r'(?i)^multipart/form-data;.*\bboundary="?([^";]+)')


class BodyStream:
    """The stream of a request's body; on an event loop, files are read in a thread.

    Args:
        body: the body; an exception that reading it raises is kept in its ``problem``.
    """

    def __init__(self, body: StreamedBody) -> None:
        self.body = body

    def __iter__(self) -> Iterator[bytes]:
        blocks = self.body.blocks()
        outcome: Optional[bytes] = None
        while True:
            try:
                block = blocks.send(outcome)
                outcome = None if isinstance(block, bytes) else block()
            except StopIteration:
                return
            except Exception as problem:
                self.body.problem = problem
                raise
            if isinstance(block, bytes):
                yield block

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if isinstance(self.body, RawBody) and self.body.is_async:
            try:
                async for piece in self.body.pieces():
                    yield piece
            except Exception as problem:
                self.body.problem = problem
                raise
            return
        blocks = self.body.blocks()
        outcome: Optional[bytes] = None
        while True:
            try:
                block = blocks.send(outcome)
                outcome = None if isinstance(block, bytes) else await _run_in_thread(block)
            except StopIteration:
                return
            except Exception as problem:
                self.body.problem = problem
                raise
            if isinstance(block, bytes):
                yield block


async def _run_in_thread(function: Callable[[], _R]) -> _R:
    # Imported here because few calls send files; it knows which event loop is running.
    import anyio.to_thread

    return await anyio.to_thread.run_sync(function)


def encode_form(parts: list[Part], headers: MutableMapping[str, str]) -> Multipart:
    """Return the multipart body of a form, and set the headers that describe it."""
    # A program that sets this header with a boundary has a reason to know the boundary.
    own = _FORM_WITH_BOUNDARY.search(headers.get("content-type", ""))
    form = Multipart(parts, own[1] if own else None)
    if own is None:
        headers["content-type"] = form.media_type
    set_length(form.length, headers)
    return form


def set_length(length: Optional[int], headers: MutableMapping[str, str]) -> None:
    """Set the header that says where a body ends.

    Args:
        length: bytes of the body; ``None`` where that is not known before it is sent.
        headers: the headers of the request.
    """
    if length is not None:
        headers["content-length"] = str(length)
    elif "content-length" not in headers:
        headers["transfer-encoding"] = "chunked"
