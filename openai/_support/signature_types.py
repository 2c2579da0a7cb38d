"""Names that signatures of the official library are written with, for packages that write theirs alike.

They are offered by `_types`, which loads this module when one of them is asked for: some need httpx.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import IO, TYPE_CHECKING, Any, Callable, Dict, Optional, Protocol, Set, Tuple, TypeVar, Union

from typing_extensions import Literal, Self, TypeAlias, TypedDict

from .._types import Body, FileTypes, Headers, Omit, Query

if TYPE_CHECKING:
    import httpx

    from .._model.base import BaseModel
    from .._streaming import AsyncStream, Stream
else:
    import httpx

_T = TypeVar("_T")

ModelT = TypeVar("ModelT", bound="BaseModel")
_StreamT = TypeVar("_StreamT", bound="Stream[Any]")  # noqa: PYI018 - others write signatures with it
_AsyncStreamT = TypeVar("_AsyncStreamT", bound="AsyncStream[Any]")  # noqa: PYI018 - as well
ResponseT = TypeVar("ResponseT")

AnyMapping = Mapping[str, object]
Omittable = Union[_T, Omit]
StrBytesIntFloat = Union[str, bytes, int, float]
IncEx: TypeAlias = Union[Set[int], Set[str], Mapping[int, Any], Mapping[str, Any]]
PostParser = Callable[[Any], Any]

ArrayFormat = Literal["comma", "repeat", "indices", "brackets"]
NestedFormat = Literal["dots", "brackets"]

URL = httpx.URL
Proxy = httpx.Proxy
Response = httpx.Response
Timeout = httpx.Timeout
BaseTransport = Transport = httpx.BaseTransport
AsyncBaseTransport = AsyncTransport = httpx.AsyncBaseTransport
ProxiesDict = Dict[Union[str, httpx.URL], Union[None, str, httpx.URL, httpx.Proxy]]
ProxiesTypes = Union[str, httpx.Proxy, ProxiesDict]

Base64FileInput = Union[IO[bytes], os.PathLike[str]]
BinaryTypes = Union[bytes, bytearray, IO[bytes], Iterable[bytes]]
AsyncBinaryTypes = Union[bytes, bytearray, IO[bytes], AsyncIterable[bytes]]
RequestFiles = Union[Mapping[str, FileTypes], Sequence[Tuple[str, FileTypes]]]
HttpxFileContent = Union[IO[bytes], bytes]
HttpxFileTypes = Union[
    HttpxFileContent,
    Tuple[Optional[str], HttpxFileContent],
    Tuple[Optional[str], HttpxFileContent, Optional[str]],
    Tuple[Optional[str], HttpxFileContent, Optional[str], Mapping[str, str]],
]
HttpxRequestFiles = Union[Mapping[str, HttpxFileTypes], Sequence[Tuple[str, HttpxFileTypes]]]


class HeadersLikeProtocol(Protocol):
    """What can be asked for a header."""

    def get(self, key: str, /) -> Optional[str]: ...


HeadersLike = Union[Headers, HeadersLikeProtocol]


class ModelBuilderProtocol(Protocol):
    """A type that makes itself of a response."""

    @classmethod
    def build(cls, *, response: httpx.Response, data: object) -> Self: ...


class InheritsGeneric(Protocol):
    """A class with generic bases."""

    __orig_bases__: Tuple[Any, ...]


class SecurityOptions(TypedDict, total=False):
    """Which keys may be sent with a request."""

    bearer_auth: bool
    admin_api_key_auth: bool


class RequestOptions(TypedDict, total=False):
    """What a single request may override."""

    headers: Headers
    max_retries: int
    timeout: Union[float, httpx.Timeout, None]
    params: Query
    extra_json: AnyMapping
    idempotency_key: str
    follow_redirects: bool
    security: SecurityOptions
    synthesize_event_and_data: bool


class HttpxSendArgs(TypedDict, total=False):
    """What httpx may be told when it sends a request."""

    auth: httpx.Auth
    follow_redirects: bool


class FinalRequestOptionsInput(TypedDict, total=False):
    """What `FinalRequestOptions.construct` takes; method and url are required."""

    method: str
    url: str
    params: Query
    headers: Headers
    max_retries: int
    timeout: Union[float, httpx.Timeout, None]
    files: Optional[HttpxRequestFiles]
    idempotency_key: str
    content: Union[bytes, bytearray, IO[bytes], Iterable[bytes], AsyncIterable[bytes], None]
    json_data: Body
    extra_json: AnyMapping
    follow_redirects: bool
    security: SecurityOptions
    synthesize_event_and_data: bool
