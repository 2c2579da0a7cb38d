"""Names that signatures are written with: the sentinels for "left out", files, headers, and so on."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from typing import IO, TYPE_CHECKING, Any, Optional, Protocol, TypeVar, Union, get_args, overload

from ._support.aliases import make_getattr, set_public_module
from ._support.uploads import Progress, Sized

if TYPE_CHECKING:
    from httpx import (
        URL as URL,
        AsyncBaseTransport as AsyncBaseTransport,
        BaseTransport as BaseTransport,
        Proxy as Proxy,
        Response as Response,
        Timeout as Timeout,
    )
    from typing_extensions import Literal, Self

    from ._support.signature_types import (
        AnyMapping as AnyMapping,
        ArrayFormat as ArrayFormat,
        AsyncBinaryTypes as AsyncBinaryTypes,
        AsyncTransport as AsyncTransport,
        Base64FileInput as Base64FileInput,
        BinaryTypes as BinaryTypes,
        HeadersLike as HeadersLike,
        HeadersLikeProtocol as HeadersLikeProtocol,
        HttpxFileContent as HttpxFileContent,
        HttpxFileTypes as HttpxFileTypes,
        HttpxRequestFiles as HttpxRequestFiles,
        HttpxSendArgs as HttpxSendArgs,
        IncEx as IncEx,
        InheritsGeneric as InheritsGeneric,
        ModelBuilderProtocol as ModelBuilderProtocol,
        ModelT as ModelT,
        NestedFormat as NestedFormat,
        Omittable as Omittable,
        PostParser as PostParser,
        ProxiesDict as ProxiesDict,
        ProxiesTypes as ProxiesTypes,
        RequestFiles as RequestFiles,
        RequestOptions as RequestOptions,
        ResponseT as ResponseT,
        SecurityOptions as SecurityOptions,
        StrBytesIntFloat as StrBytesIntFloat,
        Transport as Transport,
    )


class Omit:
    """The type of `omit`: the param is left out of the request altogether, unlike ``None``, which is sent."""

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"

    def __reduce__(self) -> str:
        return "omit"

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self


class NotGiven(Omit):
    """The type of `not_given`: nothing was said about it, so the client's own setting holds."""

    def __repr__(self) -> str:
        return "NOT_GIVEN"

    def __reduce__(self) -> str:
        return "not_given"


set_public_module(Omit, NotGiven)

omit: Omit = Omit()
not_given: NotGiven = NotGiven()
NOT_GIVEN: NotGiven = not_given

NoneType = type(None)

_T_co = TypeVar("_T_co", covariant=True)


class SequenceNotStr(Protocol[_T_co]):
    """A sequence of strings, but not one string, which Python takes for a sequence of characters."""

    @overload
    def __getitem__(self, index: int, /) -> _T_co: ...
    @overload
    def __getitem__(self, index: slice, /) -> Sequence[_T_co]: ...
    def __contains__(self, value: object, /) -> bool: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[_T_co]: ...
    def index(self, value: Any, start: int = 0, stop: int = ..., /) -> int: ...
    def count(self, value: Any, /) -> int: ...
    def __reversed__(self) -> Iterator[_T_co]: ...

    if not TYPE_CHECKING:

        @classmethod
        def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
            # Pydantic's own idea of a sequence leaves strings out, too.
            return handler.generate_schema(Sequence[get_args(source)[0] if get_args(source) else Any])


Headers = Mapping[str, Union[str, Omit]]
Query = Mapping[str, object]
Body = object


class Readable(Protocol):
    """A binary file of any making: what it reads is sent."""

    def read(self, size: int = ..., /) -> bytes: ...


FileContent = Union[IO[bytes], Readable, bytes, bytearray, memoryview, os.PathLike[str], Sized, Progress]
#: Content; (name, content); (name, content, content type); (name, content, content type, headers).
FileTypes = Union[
    FileContent,
    tuple[Optional[str], FileContent],
    tuple[Optional[str], FileContent, Optional[str]],
    tuple[Optional[str], FileContent, Optional[str], Mapping[str, str]],
]


def is_given(value: object) -> bool:
    """Return whether a value was given: it is neither `omit` nor `not_given`."""
    return not isinstance(value, Omit)


def strip_not_given(obj: Optional[object]) -> object:
    """Return a mapping without what was not given; anything else as it is."""
    if not isinstance(obj, Mapping):
        return obj
    return {key: value for key, value in obj.items() if not isinstance(value, NotGiven)}


if not TYPE_CHECKING:
    __getattr__ = make_getattr(__name__)
