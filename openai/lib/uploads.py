"""Uploading a big file in parts: several at a time, and resumable."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Optional, Union

from .._flow.actions import Flow, Resolve, Together
from .._flow.content import Content, content_of
from .._support.uploads import progress
from .._types import FileContent, Omit, omit

if TYPE_CHECKING:
    from ..types import FilePurpose, Upload
    from ..types.upload_create_params import ExpiresAfter

#: Bytes in a part: as many as the API takes.
PART_SIZE = 64 * 1024 * 1024

#: Parts that an asynchronous client sends at the same time. One connection seldom fills a line; more than a few
#: compete for it.
_CONCURRENCY = 4

#: How far an upload in parts has come, as plain JSON: `upload_id`, `bytes` and `part_size`, and in `part_ids` the IDs
#: of the parts in the order of the file, ``None`` for those that are still to be sent.
State = dict[str, Any]


def upload_file_chunked(
    self: Any,
    *,
    file: Union[str, FileContent],
    mime_type: str,
    purpose: FilePurpose,
    filename: Optional[str] = None,
    bytes: Optional[int] = None,
    part_size: Optional[int] = None,
    md5: Union[str, Omit] = omit,
    expires_after: Union[ExpiresAfter, Omit] = omit,
    max_concurrency: Optional[int] = None,
    resume: Optional[dict[str, Any]] = None,
) -> Flow[Upload]:
    """Upload a file of up to 8 GB in parts, and return the completed upload, whose ``file`` can be used elsewhere.

    An upload that is interrupted can be continued: whatever error ends it has the state in its attribute ``resume``,
    which is plain JSON, and which this method takes as ``resume`` together with the same file. The server keeps an
    unfinished upload for an hour.

    Args:
        file: a path (also as str), bytes, or an open binary file that can seek; also what `openai.progress` returns.
        mime_type: media type of the file, one that files of this purpose may have.
        purpose: what the file is for.
        filename: name of the file; it has to be given with bytes, and is otherwise that of the file.
        bytes: size of the file in bytes; it is looked up if it is left out.
        part_size: bytes in a part, 1 or more; 64 MB by default, which is the most that the API takes.
        md5: MD5 checksum of the whole file in hexadecimal, for the API to compare.
        expires_after: when the finished file is deleted. A param of this library alone, as are the next two.
        max_concurrency: how many parts are sent at the same time, 1 or more: 4 in an asynchronous client, and 1 in
            a synchronous one, which uses threads for more.
        resume: the state of an interrupted upload. An empty dict begins a new one, and is kept up to date as it goes.

    Raises:
        TypeError: bytes without ``filename``, or a file in a form that cannot be uploaded.
        ValueError: a file that cannot seek, a wrong size, or a state that is that of another file.
        OSError: the file cannot be read.
        APIError: a request failed, after its retries; parts under way have been waited for.
    """
    limit = (_CONCURRENCY if self._is_async else 1) if max_concurrency is None else max_concurrency
    for name, value in (("part_size", part_size), ("max_concurrency", limit)):
        if value is not None and value < 1:
            raise ValueError(f"`{name}` must be 1 or more, not {value}")
    state: State = {} if resume is None else resume
    with _source(file, filename, bytes) as source:
        try:
            if state:
                _check(state, source, part_size)
            else:
                params = {"mime_type": mime_type, "purpose": purpose, "expires_after": expires_after}
                state.update((yield from _begun(self, source, part_size or PART_SIZE, params)))
            told = _Told(source, state)
            waiting = [number for number, id in enumerate(state["part_ids"]) if id is None]
            yield Together([_send_part(self, source, state, number, told) for number in waiting], limit)
            ids = state["part_ids"]
            done: Upload = yield Resolve(lambda: self.complete(state["upload_id"], part_ids=ids, md5=md5))
            return done
        except BaseException as error:
            # Ctrl-C and the end of a task interrupt an upload as well as a lost connection does.
            error.resume = state  # type: ignore[attr-defined]
            raise


def _begun(self: Any, source: _Source, size: int, params: dict[str, Any]) -> Flow[State]:
    upload = yield Resolve(lambda: self.create(bytes=source.size, filename=source.name, **params))
    count = -(-source.size // size)
    return {"upload_id": upload.id, "bytes": source.size, "part_size": size, "part_ids": [None] * count}


def _send_part(self: Any, source: _Source, state: State, number: int, told: _Told) -> Flow[None]:
    size = state["part_size"]
    start = number * size
    part: Any = _Slice(source, start, min(size, source.size - start))
    if source.content.callback:
        part = progress(part, lambda sent, total: told(number, sent))
    made = yield Resolve(lambda: self.parts.create(state["upload_id"], data=part))
    state["part_ids"][number] = made.id


def _check(state: State, source: _Source, part_size: Optional[int]) -> None:
    missing = [name for name in ("upload_id", "bytes", "part_size", "part_ids") if name not in state]
    if missing:
        raise ValueError(f"`resume` is no state of an upload: it has no {', '.join(missing)}")
    if state["bytes"] != source.size:
        raise ValueError(f"`resume` is of a file of {state['bytes']} bytes, and this file has {source.size}")
    if part_size is not None and part_size != state["part_size"]:
        raise ValueError(f"`part_size` was {state['part_size']} when the upload began; leave it out to resume")


class _Told:
    """Adds up what the parts have sent, for the callback that watches the whole file."""

    def __init__(self, source: _Source, state: State) -> None:
        self._tell = source.content.callback
        self._total = source.size
        size = state["part_size"]
        self._sent = [
            0 if id is None else min(size, source.size - number * size) for number, id in enumerate(state["part_ids"])
        ]
        self._lock = threading.Lock()

    def __call__(self, number: int, sent: int) -> None:
        with self._lock:
            self._sent[number] = sent
            if self._tell is not None:
                self._tell(sum(self._sent), self._total)


class _Slice:
    """A part of a file, as a file of its own."""

    def __init__(self, source: _Source, start: int, size: int) -> None:
        self._source = source
        self._start = start
        self._size = size
        self._at = 0

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        self._at = offset + (self._size if whence == os.SEEK_END else 0)
        return self._at

    def tell(self) -> int:
        return self._at

    def read(self, size: int) -> bytes:
        block = self._source.read(self._start + self._at, min(size, self._size - self._at))
        self._at += len(block)
        return block


class _Source:
    """The file of an upload, of which parts are read at the same time."""

    def __init__(self, content: Content, size: int, name: str) -> None:
        self.content = content
        self.size = size
        self.name = name
        self._lock = threading.Lock()

    def read(self, start: int, size: int) -> bytes:
        """Return bytes from a place in the file."""
        with self._lock:
            return self.content.read_at(start, size)


@contextmanager
def _source(file: Any, name: Optional[str], size: Optional[int]) -> Iterator[_Source]:
    where = "uploads.upload_file_chunked(): `file`"
    opened: list[IO[bytes]] = []
    try:
        content = content_of(where, Path(file) if isinstance(file, str) else file, opened)
        if not content.seekable:
            raise ValueError(f"{where} must be able to seek, for parts to be sent again; write it to a file first")
        if name is None and content.in_memory:
            raise TypeError(f"{where} is in memory and has no name: give `filename`")
        length = content.length() or 0
        if size is not None and size != length:
            raise ValueError(f"`bytes` is {size}, but the file has {length} bytes")
        yield _Source(content, length, name or content.name or "upload")
    finally:
        for each in opened:
            each.close()
