"""Uploading a large file in parts: several at a time, and resumable."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Optional, Union

from .._flow.actions import Flow, Together, resolve_call
from .._flow.content import Content, content_of
from .._support.uploads import progress
from .._types import FileContent, Omit, omit

if TYPE_CHECKING:
    from ..types import FilePurpose, Upload
    from ..types.upload_create_params import ExpiresAfter
    from ._protocols import UploadsResource

#: Bytes in a part: as many as the API takes.
PART_SIZE = 64 * 1024 * 1024

#: Number of parts that an asynchronous client sends at the same time: a single connection seldom uses all of the
#: bandwidth, and more than a few compete for it.
_CONCURRENCY = 4

#: How far an upload in parts has come, as plain JSON: `upload_id`, `bytes` and `part_size`, and in `part_ids` the IDs
#: of the parts in the order of the file, ``None`` for those that are still to be sent.
State = dict[str, Any]


def upload_file_chunked(
    resource: UploadsResource,
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

    An interrupted upload can be resumed: any error that ends it has the state in its attribute ``resume``, which is
    plain JSON, and which this method takes as ``resume`` together with the same file. The server keeps an unfinished
    upload for an hour.

    Args:
        file: A path (also as str), bytes, or an open binary file that can seek; also what `openai.progress` returns.
        mime_type: Media type of the file, one that files of this purpose may have.
        purpose: What the file is for.
        filename: Name of the file; required with bytes, otherwise the file's own name by default.
        bytes: Size of the file in bytes; determined from the file by default.
        part_size: Bytes in a part, 1 or more; 64 MB by default, the maximum of the API.
        md5: MD5 checksum of the whole file in hexadecimal, for the API to compare.
        expires_after: When the finished file is deleted. An extension of this library, as are the next two.
        max_concurrency: Number of parts that are sent at the same time, 1 or more: by default 4 in an asynchronous
            client, and 1 in a synchronous one, which uses threads for more.
        resume: The state of an interrupted upload. An empty dict starts a new one and is updated during the upload.

    Raises:
        TypeError: Bytes without ``filename``, or a file in a form that cannot be uploaded.
        ValueError: A file that cannot seek, a wrong size, or the state of another file.
        OSError: The file cannot be read.
        APIError: A request failed, after its retries; parts in progress have been waited for.
    """
    limit = (_CONCURRENCY if resource._is_async else 1) if max_concurrency is None else max_concurrency
    for name, value in (("part_size", part_size), ("max_concurrency", limit)):
        if value is not None and value < 1:
            raise ValueError(f"`{name}` must be 1 or more, not {value}")
    state: State = {} if resume is None else resume
    with _open_source(file, filename, bytes) as source:
        try:
            if state:
                _check_state(state, source, part_size)
            else:
                params = {"mime_type": mime_type, "purpose": purpose, "expires_after": expires_after}
                state.update((yield from _create_upload(resource, source, part_size or PART_SIZE, params)))
            progress_total = _ProgressTotal(source, state)
            waiting = [number for number, id in enumerate(state["part_ids"]) if id is None]
            yield Together([_send_part(resource, source, state, number, progress_total) for number in waiting], limit)
            ids = state["part_ids"]
            return (yield from resolve_call(lambda: resource.complete(state["upload_id"], part_ids=ids, md5=md5)))
        except BaseException as error:
            # Ctrl-C and a cancelled task interrupt an upload just as a lost connection does.
            error.resume = state  # type: ignore[attr-defined]
            raise


def _create_upload(resource: UploadsResource, source: _Source, size: int, params: dict[str, Any]) -> Flow[State]:
    upload = yield from resolve_call(lambda: resource.create(bytes=source.size, filename=source.name, **params))
    count = -(-source.size // size)
    return {"upload_id": upload.id, "bytes": source.size, "part_size": size, "part_ids": [None] * count}


def _send_part(
    resource: UploadsResource, source: _Source, state: State, number: int, progress_total: _ProgressTotal
) -> Flow[None]:
    size = state["part_size"]
    start = number * size
    data: Any = _Slice(source, start, min(size, source.size - start))
    if source.content.callback:
        data = progress(data, lambda sent, total: progress_total(number, sent))
    part = yield from resolve_call(lambda: resource.parts.create(state["upload_id"], data=data))
    state["part_ids"][number] = part.id


def _check_state(state: State, source: _Source, part_size: Optional[int]) -> None:
    missing = [name for name in ("upload_id", "bytes", "part_size", "part_ids") if name not in state]
    if missing:
        raise ValueError(f"`resume` is not the state of an upload: it has no {', '.join(missing)}")
    if state["bytes"] != source.size:
        raise ValueError(f"`resume` belongs to a file of {state['bytes']} bytes, but this file has {source.size}")
    if part_size is not None and part_size != state["part_size"]:
        raise ValueError(f"`part_size` was {state['part_size']} when the upload began; leave it out to resume")


class _ProgressTotal:
    """The sum of the bytes that all parts have sent, for the callback of the whole file."""

    def __init__(self, source: _Source, state: State) -> None:
        self._callback = source.content.callback
        self._total = source.size
        size = state["part_size"]
        self._sent = [
            0 if id is None else min(size, source.size - number * size) for number, id in enumerate(state["part_ids"])
        ]
        self._lock = threading.Lock()

    def __call__(self, number: int, sent: int) -> None:
        with self._lock:
            self._sent[number] = sent
            if self._callback is not None:
                self._callback(sum(self._sent), self._total)


class _Slice:
    """A part of a file, as a separate file."""

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
    """The file of an upload, whose parts are read at the same time."""

    def __init__(self, content: Content, size: int, name: str) -> None:
        self.content = content
        self.size = size
        self.name = name
        self._lock = threading.Lock()

    def read(self, start: int, size: int) -> bytes:
        """Return bytes from a position in the file."""
        with self._lock:
            return self.content.read_at(start, size)


@contextmanager
def _open_source(file: Union[str, FileContent], name: Optional[str], size: Optional[int]) -> Iterator[_Source]:
    where = "uploads.upload_file_chunked(): `file`"
    opened_files: list[IO[bytes]] = []
    try:
        content = content_of(where, Path(file) if isinstance(file, str) else file, opened_files)
        if not content.seekable:
            raise ValueError(f"{where} must be able to seek, so that parts can be sent again; write it to a file first")
        if name is None and content.in_memory:
            raise TypeError(f"{where} is in memory and has no name; give `filename`")
        length = content.length() or 0
        if size is not None and size != length:
            raise ValueError(f"`bytes` is {size}, but the file has {length} bytes")
        yield _Source(content, length, name or content.name or "upload")
    finally:
        for opened_file in opened_files:
            opened_file.close()
