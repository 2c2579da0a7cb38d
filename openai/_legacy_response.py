"""Responses that have been read, and bodies of bytes."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Iterator
from functools import wraps
from typing import TYPE_CHECKING, Any, Callable, Generic, Optional, Union, cast, overload

from typing_extensions import deprecated

from ._http.download import AwaitableIterator, open_for_download, write_chunks
from ._response import _T, MissingStreamClassError as MissingStreamClassError, P, R, WithResponse, add_mode_header
from ._support.aliases import make_getattr

if TYPE_CHECKING:
    import httpx

    from ._support.annotations import Annotation


class LegacyAPIResponse(WithResponse[R], Generic[R]):
    """A response that has been read, of a sync or async client: what `with_raw_response` returns."""

    @overload
    def parse(self, *, to: type[_T]) -> _T: ...
    @overload
    def parse(self) -> R: ...
    def parse(self, *, to: Optional[Annotation] = None) -> Any:
        """Return the result of the endpoint's own method, or the body as another type.

        Args:
            to: a model, ``dict[str, object]``, ``list[X]``, ``str``, ``bytes``, ``httpx.Response``, ``Stream[X]``, ...

        Raises:
            APIResponseValidationError: the body is not of this type.
        """
        return self._parse(to)

    @property
    def parsed(self) -> R:
        """The result that the endpoint's own method would have returned."""
        return self.parse()

    @property
    def content(self) -> bytes:
        """The body."""
        return self.http_response.content

    @property
    def text(self) -> str:
        """The body as text, in the encoding that the response names."""
        return self.http_response.text

    def _get_display_name(self) -> str:
        return "APIResponse"


def to_raw_response_wrapper(func: Callable[P, R]) -> Callable[P, LegacyAPIResponse[R]]:
    """Return a version of a method that returns the response, with its body read."""

    @wraps(func)
    def call(*args: P.args, **kwargs: P.kwargs) -> LegacyAPIResponse[R]:
        return cast("LegacyAPIResponse[R]", cast(Any, func)(*args, **add_mode_header("true", kwargs)))

    return call


def async_to_raw_response_wrapper(func: Callable[P, Awaitable[R]]) -> Callable[P, Awaitable[LegacyAPIResponse[R]]]:
    """Return a version of a method that returns the response, with its body read."""

    @wraps(func)
    async def call(*args: P.args, **kwargs: P.kwargs) -> LegacyAPIResponse[R]:
        return cast("LegacyAPIResponse[R]", await cast(Any, func)(*args, **add_mode_header("true", kwargs)))

    return call


#: Why two methods of bodies are deprecated.
_NOT_STREAMED = "it writes what is in memory already; `stream_to_file` of `with_streaming_response` writes what arrives"


class HttpxBinaryResponseContent:
    """A body of bytes, such as a file or speech."""

    #: Marks this class for the decoding of answers: it is constructed from the response itself.
    __of_response__ = True

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
        """The encoding that the response names, or ``None``."""
        return self.response.charset_encoding

    def json(self, **options: object) -> Any:
        """Return the body as parsed JSON."""
        return self.response.json(**options)

    def read(self) -> bytes:
        """Return the whole body."""
        return self.response.read()

    def iter_bytes(self, chunk_size: Optional[int] = None) -> Iterator[bytes]:
        """Yield the body in chunks of ``chunk_size`` bytes."""
        return self.response.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: Optional[int] = None) -> Iterator[str]:
        """Yield the body in chunks of ``chunk_size`` characters."""
        return self.response.iter_text(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """Yield the lines of the body, without line ends."""
        return self.response.iter_lines()

    def iter_raw(self, chunk_size: Optional[int] = None) -> Iterator[bytes]:
        """Yield the body as it was sent, still compressed if it was."""
        return self.response.iter_raw(chunk_size)

    def write_to_file(self, file: Union[str, os.PathLike[str]]) -> None:
        """Write the body to a file, which is created or replaced.

        Raises:
            OSError: the file could not be written; it is deleted.
        """
        with open_for_download(file) as target:
            target.writelines(self.iter_bytes())

    @deprecated(_NOT_STREAMED)
    def stream_to_file(self, file: Union[str, os.PathLike[str]], *, chunk_size: Optional[int] = None) -> None:
        """Write the body to a file, in chunks of ``chunk_size`` bytes; it is in memory already."""
        with open_for_download(file) as target:
            target.writelines(self.iter_bytes(chunk_size))

    def close(self) -> None:
        """Close the response; one that has been read is closed already, whether its client is sync or async."""
        if not self.response.is_closed:
            self.response.close()

    async def aread(self) -> bytes:
        """Return the whole body."""
        return await self.response.aread()

    def aiter_bytes(self, chunk_size: Optional[int] = None) -> AwaitableIterator[bytes]:
        """Return the body in chunks of ``chunk_size`` bytes, for ``async for``."""
        return AwaitableIterator(self.response.aiter_bytes(chunk_size))

    def aiter_text(self, chunk_size: Optional[int] = None) -> AwaitableIterator[str]:
        """Return the body in chunks of ``chunk_size`` characters, for ``async for``."""
        return AwaitableIterator(self.response.aiter_text(chunk_size))

    def aiter_lines(self) -> AwaitableIterator[str]:
        """Return the lines of the body, without line ends, for ``async for``."""
        return AwaitableIterator(self.response.aiter_lines())

    def aiter_raw(self, chunk_size: Optional[int] = None) -> AwaitableIterator[bytes]:
        """Return the body as it was sent, still compressed if it was, for ``async for``."""
        return AwaitableIterator(self.response.aiter_raw(chunk_size))

    @deprecated(_NOT_STREAMED)
    async def astream_to_file(self, file: Union[str, os.PathLike[str]], *, chunk_size: Optional[int] = None) -> None:
        """Write the body to a file, in chunks of ``chunk_size`` bytes; it is in memory already."""
        with open_for_download(file) as target:
            await write_chunks(target, self.response.aiter_bytes(chunk_size))

    async def aclose(self) -> None:
        """Close the response; one that has been read is closed already, whether its client is sync or async."""
        if not self.response.is_closed:
            await self.response.aclose()


if not TYPE_CHECKING:
    __getattr__ = make_getattr(__name__)
