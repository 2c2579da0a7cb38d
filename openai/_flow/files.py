"""Multipart bodies (RFC 7578): files in all the forms that callers have them, and the form fields beside them."""

from __future__ import annotations

import mimetypes
import os
import re
from collections.abc import Generator, Iterable, Iterator, Mapping
from typing import IO, Any, Callable, Optional, Union

from .._exceptions import OpenAIError, UnsendableError, build_encoding_error
from .content import BLOCK, Content, content_of
from .headers import is_header_name, is_header_text
from .query import flatten

#: What cannot stand between the quotes of a name, and what stands for it: as in HTML forms (WHATWG, section 4.10.21.8),
#: and control characters and the backslash as httpx has them.
_ESCAPES = {chr(code): f"%{code:02X}" for code in range(0x20) if code != 0x1B}
_ESCAPES.update({'"': "%22", "\\": "\\\\"})
_ESCAPED = re.compile("|".join(map(re.escape, _ESCAPES)))


class Part:
    """One part of a form: a field, or a file."""

    __slots__ = ("content", "head")

    def __init__(
        self,
        name: str,
        content: Union[bytes, Content],
        filename: Optional[str] = None,
        media_type: Optional[str] = None,
        headers: Optional[Mapping[str, str]] = None,
    ) -> None:
        lines = {**(headers or {})}
        if media_type is None and filename:
            media_type = mimetypes.guess_type(filename)[0] or "application/octet-stream"
        if media_type is not None and not any(key.lower() == "content-type" for key in lines):
            lines["Content-Type"] = media_type
        disposition = f'form-data; name="{_escape(name)}"'
        if filename:
            disposition += f'; filename="{_escape(filename)}"'
        text = "".join(f"{_check_name(name, key)}: {_check_value(name, value)}\r\n" for key, value in lines.items())
        try:
            self.head = f"Content-Disposition: {disposition}\r\n{text}\r\n".encode()
        except UnicodeEncodeError:
            raise build_encoding_error(_describe_text(name, filename)) from None
        self.content = content


def _describe_text(name: str, filename: Optional[str]) -> str:
    for what, text in (("the name of a form field", name), ("the name of the file", filename or "")):
        try:
            text.encode()
        except UnicodeEncodeError:
            return f"{name!r}: {what}"
    return f"{name!r}: content type or headers of the file"


def _escape(text: str) -> str:
    return _ESCAPED.sub(lambda found: _ESCAPES[found[0]], text)


def _check_name(name: str, header: object) -> str:
    if not isinstance(header, str):
        raise TypeError(f"`{name}`: the names of a file's headers must be str, not {type(header).__name__}")
    if not is_header_name(header):
        raise UnsendableError(f"`{name}`: {header!r} is not a valid name of a header of a file")
    return header


def _check_value(name: str, value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"`{name}`: content type and headers of a file must be str, not {type(value).__name__}")
    if not is_header_text(value):
        raise UnsendableError(
            f"`{name}`: content type and headers of a file cannot contain line breaks or other control characters: "
            f"{value!r}"
        )
    return value


#: A step of sending a body: bytes to send, or a function to call for the next ones.
Block = Union[bytes, Callable[[], bytes]]


class Multipart:
    """A multipart body, which can be sent as often as its files can be read."""

    def __init__(self, parts: list[Part], boundary: Optional[str] = None) -> None:
        self.boundary = boundary or os.urandom(16).hex()
        self._parts = parts
        self._lengths = [
            len(part.content) if isinstance(part.content, bytes) else part.content.length() for part in parts
        ]
        #: What went wrong with a file while the body was sent; nothing of the network.
        self.problem: Optional[BaseException] = None

    @property
    def media_type(self) -> str:
        """The ``Content-Type`` of the body."""
        return f"multipart/form-data; boundary={self.boundary}"

    @property
    def length(self) -> Optional[int]:
        """Bytes in all; ``None`` where a file does not tell."""
        total = len(self._last)
        for part, length in zip(self._parts, self._lengths):
            if length is None:
                return None
            total += len(self._first) + len(part.head) + length + len(b"\r\n")
        return total

    @property
    def _first(self) -> bytes:
        return f"--{self.boundary}\r\n".encode()

    @property
    def _last(self) -> bytes:
        return f"--{self.boundary}--\r\n".encode()

    def blocks(self) -> Generator[Block, Any, None]:
        """Yield the body: bytes to send, and functions to call, whose outcome is wanted back.

        Files are read by these functions alone, so that an event loop can have them called in a thread. What is small
        is sent together with what stands around it.
        """
        ready = bytearray()
        for part, length in zip(self._parts, self._lengths):
            ready += self._first + part.head
            if isinstance(part.content, bytes):
                ready += part.content
            else:
                yield from self._file(part.content, length, ready)
            ready += b"\r\n"
        yield bytes(ready + self._last)

    def _file(self, content: Content, length: Optional[int], ready: bytearray) -> Generator[Block, Any, None]:
        """Yield a file; ``ready`` has what goes before it, and is left with what is still to be sent of it."""
        tell = content.callback or _ignore_progress
        sent = 0
        content.start()
        tell(sent, length)
        while True:
            # One byte more than there was tells of a file that grows.
            size = BLOCK if length is None else min(BLOCK, length - sent + 1)
            block = (yield _build_reader(content, size)) if content.blocking else content.read(size)
            sent += len(block)
            if length is not None and (sent > length or (not block and sent < length)):
                raise _build_change_error(content, length, sent)
            if not block:
                break
            if ready or len(block) < BLOCK:
                ready += block
                if len(ready) < BLOCK:
                    continue
                block = bytes(ready)
                ready.clear()
            yield block
            if sent != length:
                tell(sent, length)
        if ready and content.callback:
            yield bytes(ready)
            ready.clear()
        if sent:
            tell(sent, sent)


def _build_reader(content: Content, size: int) -> Callable[[], bytes]:
    return lambda: content.read(size)


def _ignore_progress(sent: int, total: Optional[int]) -> None:
    """Tell nobody."""


def _build_change_error(content: Content, length: int, sent: int) -> OpenAIError:
    how = f"it has more than the {length} bytes" if sent > length else f"it ended after {sent} of the {length} bytes"
    return OpenAIError(
        f"{content.where} changed while it was sent: {how} that were announced. The upload was broken off; "
        "send the file when nothing writes to it any more"
    )


def build_form(body: Optional[Mapping[str, Any]]) -> list[Part]:
    """Return the form fields of a body; ``None`` leaves no trace, at any depth.

    Raises:
        TypeError: a value has no form in a field; the text names the field.
        UnsendableError: a name or a value has a lone surrogate; the text names the field.
    """
    return [Part(name, _encode_text(name, text)) for name, text in flatten(body or {})]


def _encode_text(name: str, text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise build_encoding_error(f"`{name}`") from None


#: Names and files, in pairs where a name comes more than once.
Files = Union[Mapping[str, Any], Iterable[tuple[str, Any]]]


def build_files(endpoint: str, param_files: Files, opened: list[IO[bytes]]) -> list[Part]:
    """Return the files of a request; those opened here are added to ``opened``, to be closed by the caller.

    Raises:
        TypeError: a file is given in a form that cannot be sent; the text names the param.
        ValueError: a file is closed, or not open for reading.
        UnsendableError: text, a name or a header contains what cannot be sent; the text names the param.
        OSError: a path leads to nothing that can be read.
    """
    return [
        _file(f"{endpoint}(): `{name.removesuffix('[]')}`", name, value, opened)
        for name, value in iterate_files(param_files)
    ]


def iterate_files(param_files: Files) -> Iterator[tuple[str, Any]]:
    """Yield names and files, each file by itself."""
    each: Any = param_files.items() if isinstance(param_files, Mapping) else param_files
    for name, value in each:
        if _is_array(value):
            for item in value:
                yield f"{name}[]", item
        else:
            yield name, value


def _is_array(value: object) -> bool:
    """Return whether a value is several files; a tuple that begins with a name, or with none, is one file."""
    if isinstance(value, tuple):
        return bool(value) and not (value[0] is None or isinstance(value[0], str))
    return isinstance(value, list)


def _file(where: str, name: str, value: object, opened: list[IO[bytes]]) -> Part:
    if not isinstance(value, tuple):
        content = content_of(where, value, opened)
        return Part(name, content, content.name)
    if not 2 <= len(value) <= 4:
        raise TypeError(
            f"{where} must be a tuple of 2 to 4 entries (name, content[, content type[, headers]]), not of {len(value)}"
        )
    filename, inside, *rest = value
    return Part(name, content_of(where, inside, opened, may_be_text=True), filename, *rest)
