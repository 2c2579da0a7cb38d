"""What a file param takes beyond files: content of a known length, and content whose sending is watched."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Callable, Optional, TypeVar, Union, overload

if TYPE_CHECKING:
    from .._types import FileContent

    _Tuple = TypeVar("_Tuple", bound=tuple[Any, ...])

#: Is called with the bytes sent so far and those of the whole file; the whole is ``None`` where it is not known.
ProgressCallback = Callable[[int, Optional[int]], object]


class Sized:
    """Content that says how long it is; made by `sized`."""

    __slots__ = ("chunks", "length", "name")

    def __init__(
        self, chunks: Union[Iterable[bytes], Callable[[], Iterable[bytes]]], length: int, name: Optional[str]
    ) -> None:
        self.chunks: Union[Iterable[bytes], Callable[[], Iterable[bytes]]] = chunks
        self.length: int = length
        self.name: Optional[str] = name


class Progress:
    """Content whose sending is watched; made by `progress`."""

    __slots__ = ("callback", "content")

    def __init__(self, content: object, callback: ProgressCallback) -> None:
        self.content: Any = content
        self.callback: ProgressCallback = callback


def sized(
    chunks: Union[Iterable[bytes], Callable[[], Iterable[bytes]]], length: int, *, name: Optional[str] = None
) -> Sized:
    """Return content for a file param that comes in pieces, such as a generator's.

    Args:
        chunks: gives the pieces. What can be iterated once only, as a generator, is sent once: a request that fails is
            not tried again. A function that returns a fresh iterator each time leaves retries possible.
        length: bytes in all of them, 0 or more; another number of bytes is an error while they are sent.
        name: the name under which it is uploaded; ``upload`` if nothing is said.

    Raises:
        TypeError: ``chunks`` is neither iterable nor a function, or ``length`` is no integer.
        ValueError: ``length`` is negative.
    """
    if isinstance(chunks, (str, bytes, bytearray, memoryview)) or not (callable(chunks) or hasattr(chunks, "__iter__")):
        raise TypeError(
            f"sized() takes an iterable of bytes or a function that returns one, not {type(chunks).__name__}"
        )
    if not isinstance(length, int):
        raise TypeError(f"`length` must be a number of bytes, not {type(length).__name__}")
    if length < 0:
        raise ValueError(f"`length` must be 0 or more bytes, not {length}")
    return Sized(chunks, length, name)


@overload
def progress(file: _Tuple, callback: ProgressCallback) -> _Tuple: ...
@overload
def progress(file: Union[FileContent, Sized], callback: ProgressCallback) -> Progress: ...
def progress(file: object, callback: ProgressCallback) -> Any:
    """Return a file for a file param that tells ``callback`` how far its upload has come.

    ``callback(sent, total)`` gets the bytes that the network has taken so far and those of the file, which are ``None``
    where the length is not known. It is called first with 0 and last with the total; when a request is tried again, it
    begins anew with 0. In an asynchronous client it runs on the event loop. What it raises breaks the upload off.

    Args:
        file: what a file param takes: bytes, an open binary file, a path, `sized` content, or a tuple with one of them.
        callback: a function of two arguments.

    Raises:
        TypeError: ``callback`` cannot be called.
    """
    if not callable(callback):
        raise TypeError(f"`callback` must be a function of (sent, total), not {type(callback).__name__}")
    if isinstance(file, tuple) and len(file) > 1:
        name, content, *rest = file
        return (name, Progress(content, callback), *rest)
    return Progress(file, callback)
