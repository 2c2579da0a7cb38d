"""The content of files that are sent: in memory, in a file, or in pieces that somebody makes."""

from __future__ import annotations

import inspect
import io
import os
from collections.abc import Iterator
from typing import IO, Any, Optional

from .._exceptions import OpenAIError, build_encoding_error
from .._support.uploads import Progress, ProgressCallback, Sized

#: Bytes that are read and sent at once. Each block of a file costs an asynchronous client a visit to a thread, some
#: 0.1 ms: with this size 0.4 seconds a GB, and no memory to speak of.
BLOCK = 256 * 1024

_HINT = "bytes, an open binary file, a path (os.PathLike), or a tuple (name, content[, content type[, headers]])"


class Content:
    """Content that can be read from its start, once or again for each attempt."""

    #: Whether reading may wait for something, so that an event loop must not do it itself.
    blocking = False
    #: Whether it can be read another time.
    repeatable = True
    #: Whether it can be read from any place.
    seekable = True
    in_memory = False
    callback: Optional[ProgressCallback] = None

    def __init__(self, where: str, name: Optional[str]) -> None:
        #: What it is in words of the caller: endpoint and param.
        self.where = where
        self.name = name

    def length(self) -> Optional[int]:
        """Return the number of bytes, or ``None`` where only reading would tell."""
        raise NotImplementedError

    def start(self) -> None:
        """Go to the beginning.

        Raises:
            OpenAIError: it has been read, and cannot be read again.
        """
        raise NotImplementedError

    def read(self, size: int) -> bytes:
        """Return the next bytes, at most ``size``; none at the end."""
        raise NotImplementedError

    def read_at(self, place: int, size: int) -> bytes:
        """Return bytes from a place, where it is seekable."""
        raise NotImplementedError


class _Memory(Content):
    in_memory = True

    def __init__(self, where: str, name: Optional[str], data: Any) -> None:
        super().__init__(where, name)
        view = memoryview(data)
        self._data = view.cast("B") if view.c_contiguous else memoryview(view.tobytes())
        self._at = 0

    def length(self) -> Optional[int]:
        return len(self._data)

    def start(self) -> None:
        self._at = 0

    def read(self, size: int) -> bytes:
        block = self.read_at(self._at, size)
        self._at += len(block)
        return block

    def read_at(self, place: int, size: int) -> bytes:
        return bytes(self._data[place : place + size])


class _File(Content):
    blocking = True

    def __init__(self, where: str, name: Optional[str], file: Any) -> None:
        super().__init__(where, name)
        self._file = file
        self._started = False
        self.blocking = not isinstance(file, io.BytesIO)
        self.repeatable = self.seekable = _can_seek(file)

    def length(self) -> Optional[int]:
        if not self.repeatable:
            return len(self._file) if hasattr(self._file, "__len__") else None
        # Not by the file descriptor: what a compressed file gives is longer than what it is on disk.
        self._file.seek(0, os.SEEK_END)
        return int(self._file.tell())

    def start(self) -> None:
        if self.repeatable:
            self._file.seek(0)
        elif self._started:
            raise _once(self.where)
        self._started = True

    def read(self, size: int) -> bytes:
        block = self._file.read(size)
        if isinstance(block, str):
            raise TypeError(f"{self.where} is a text file; open it in binary mode, 'rb'")
        return bytes(block or b"")

    def read_at(self, place: int, size: int) -> bytes:
        self._file.seek(place)
        return self.read(size)


class _Chunks(Content):
    blocking = True
    seekable = False

    def __init__(self, where: str, name: Optional[str], given: Sized) -> None:
        super().__init__(where, name)
        self._chunks: Any = given.chunks
        self._length = given.length
        # An iterator is its own iterator, and gives what it has once.
        self.repeatable = callable(self._chunks) or not isinstance(self._chunks, Iterator)
        self._iterator: Optional[Iterator[bytes]] = None
        self._rest = memoryview(b"")

    def length(self) -> Optional[int]:
        return self._length

    def start(self) -> None:
        if self._iterator is not None and not self.repeatable:
            raise _once(self.where)
        chunks: Any = self._chunks() if callable(self._chunks) else self._chunks
        self._iterator = iter(chunks)
        self._rest = memoryview(b"")

    def read(self, size: int) -> bytes:
        # Small chunks are joined: each visit to a thread costs more than many of them.
        block = bytearray()
        while len(block) < size:
            if not self._rest:
                chunk: Any = next(self._iterator or iter(()), _END)
                if chunk is _END:
                    break
                if not isinstance(chunk, (bytes, bytearray, memoryview)):
                    raise TypeError(f"{self.where}: every chunk must be bytes, not {type(chunk).__name__}")
                self._rest = memoryview(chunk).cast("B")
            taken = self._rest[: size - len(block)]
            block += taken
            self._rest = self._rest[len(taken) :]
        return bytes(block)


_END = object()


def _once(where: str) -> OpenAIError:
    return OpenAIError(
        f"{where} can be read only once, and had been read when the request was to be sent again; "
        "give a path, a file that can seek, or sized() with a function that makes a new iterator"
    )


def _can_seek(file: Any) -> bool:
    if hasattr(file, "seekable"):
        return bool(file.seekable())
    # A SpooledTemporaryFile can seek on every Python, and says so since 3.11.
    return hasattr(file, "seek") and hasattr(file, "tell")


def content_of(where: str, value: Any, opened: list[IO[bytes]], *, may_be_text: bool = False) -> Content:
    """Return the content that a caller gave.

    Args:
        where: what it is in words of the caller: endpoint and param.
        value: the content.
        opened: a file opened here is added to it, to be closed by the caller.
        may_be_text: whether a str is content, sent as UTF-8; it is where a name stands beside it, and cannot be a path.

    Raises:
        TypeError: it is nothing that can be sent as a file; the text says what can.
        ValueError: it is a file that is closed, or not open for reading.
        UnsendableError: it is text that UTF-8 has no form for.
        OSError: the path leads to nothing that can be read.
    """
    if isinstance(value, Progress):
        content = content_of(where, value.content, opened, may_be_text=may_be_text)
        content.callback = value.callback
        return content
    if isinstance(value, os.PathLike):
        opened.append(_open(where, value))
        return _File(where, os.path.basename(os.fsdecode(value)), opened[-1])
    if isinstance(value, (bytes, bytearray, memoryview)):
        return _Memory(where, "upload", value)
    if isinstance(value, str) and may_be_text:
        try:
            return _Memory(where, "upload", value.encode())
        except UnicodeEncodeError:
            raise build_encoding_error(where) from None
    if isinstance(value, Sized):
        return _Chunks(where, value.name or "upload", value)
    if hasattr(value, "read"):
        _check_open(where, value)
        return _File(where, _name_of(value), value)
    raise TypeError(f"{where} must be {_HINT}, not {type(value).__name__}{_about(value)}")


def _about(value: Any) -> str:
    if isinstance(value, str):
        return "; a str is ambiguous: give pathlib.Path(...) for a file on disk, or (name, text) for its content"
    if isinstance(value, Iterator) or inspect.isgeneratorfunction(value):
        return "; for content that comes in pieces say how long it is: openai.sized(chunks, length)"
    if hasattr(value, "__aiter__"):
        return "; an asynchronous iterator cannot be a file: write it to a temporary file first"
    return ""


def _open(where: str, path: Any) -> IO[bytes]:
    try:
        return open(path, "rb")
    except OSError as error:
        # The same class again, with the param in its text.
        raise type(error)(error.errno, f"{where} cannot be read: {error.strerror}", os.fsdecode(path)) from None


def _check_open(where: str, file: Any) -> None:
    if inspect.iscoroutinefunction(file.read):
        raise TypeError(
            f"{where} is a {type(file).__name__}, whose read() is asynchronous; give the plain file inside it, such as "
            "`.file` of an UploadFile, or the bytes that it reads"
        )
    if getattr(file, "closed", False) is True:
        raise ValueError(f"{where} is a file that is closed; open it again, or give its path")
    if isinstance(file, io.TextIOBase) or isinstance(getattr(file, "encoding", None), str):
        raise TypeError(f"{where} is a text file; it must be {_HINT}, not {type(file).__name__}: open it with 'rb'")
    readable = getattr(file, "readable", None)
    if callable(readable) and not readable():
        raise ValueError(f"{where} is a file that is not open for reading; open it with 'rb'")


def _name_of(file: Any) -> str:
    name = getattr(file, "name", None)
    # Temporary files have no name, or the number of their descriptor.
    if not name or not isinstance(name, (str, bytes, os.PathLike)):
        return "upload"
    return os.path.basename(os.fsdecode(name)) or "upload"
