"""HTTP libraries: httpx, and those with its interface, such as httpx2.

A request is built from the classes of the library that its client belongs to.
"""

from __future__ import annotations

import sys
from collections.abc import KeysView
from types import ModuleType
from typing import TYPE_CHECKING, Callable, ClassVar, Optional, cast

import httpx

from .bodies import BodyStream, StreamedBody

if TYPE_CHECKING:
    from typing_extensions import Literal

    _Headers = httpx.Headers
else:
    # `HttpLibrary` adds the `Headers` of its library to the bases.
    _Headers = object


class RequestHeaders(_Headers):
    """The headers of a request, with lookups in a dict until they are changed.

    For every response, the cookie jar of httpx reads all headers of the request by name, and a plain ``Headers``
    searches a list for each: that alone would be a fifth of the time of a call.
    """

    #: The library's own class.
    _plain: ClassVar[type[httpx.Headers]]

    def __init__(self, headers: httpx.Headers, by_name: Optional[dict[str, str]] = None) -> None:
        super().__init__(headers, encoding=headers.encoding)
        self._by_name: Optional[dict[str, str]] = dict(headers) if by_name is None else by_name

    def set_length(self, length: int) -> None:
        """Set the length of the body, in bytes."""
        by_name = self._by_name
        self["content-length"] = text = str(length)
        self._by_name = None if by_name is None else {**by_name, "content-length": text}

    def copy(self) -> RequestHeaders:
        """Return an independent copy."""
        return type(self)(self, self._by_name)

    def __reduce__(self) -> tuple[Callable[..., object], tuple[object, ...]]:
        # As plain headers: each process creates this class anew for each library.
        return self._plain, (list(self.raw),)

    def keys(self) -> KeysView[str]:
        """Return the names."""
        return super().keys() if self._by_name is None else self._by_name.keys()

    def __getitem__(self, name: str) -> str:
        by_name = self._by_name
        return by_name[name] if by_name is not None and name in by_name else super().__getitem__(name)

    def __setitem__(self, name: str, value: str) -> None:
        self._by_name = None
        super().__setitem__(name, value)

    def __delitem__(self, name: str) -> None:
        self._by_name = None
        super().__delitem__(name)


class HttpLibrary:
    """The classes of one HTTP library that requests are built from and errors are recognised by.

    Args:
        module: the package, which has the names of httpx.
    """

    def __init__(self, module: ModuleType) -> None:
        self.URL: type[httpx.URL] = module.URL
        self.Request: type[httpx.Request] = module.Request
        self.ByteStream: type[httpx.ByteStream] = module.ByteStream
        self.Headers: type[httpx.Headers] = module.Headers
        self.InvalidURL: type[Exception] = module.InvalidURL
        self.RequestError: type[httpx.RequestError] = module.RequestError
        self.TimeoutException: type[httpx.TimeoutException] = module.TimeoutException
        self.StreamConsumed: type[httpx.StreamConsumed] = module.StreamConsumed
        self.RequestHeaders: type[RequestHeaders] = type(
            "RequestHeaders", (RequestHeaders, module.Headers), {"_plain": module.Headers}
        )
        streams = (BodyStream, module.SyncByteStream, module.AsyncByteStream)
        self.BodyStream: Callable[[StreamedBody], httpx.ByteStream] = type("BodyStream", streams, {})


_libraries = {"httpx": HttpLibrary(httpx)}


def find_library(http: object) -> HttpLibrary:
    """Return the library that an HTTP client belongs to: httpx for a client of none, such as a test's stand-in."""
    if not isinstance(http, (httpx.Client, httpx.AsyncClient)):
        for cls in type(http).__mro__:
            build_request = getattr(cls, "build_request", None)
            if cls.__name__ in ("Client", "AsyncClient") and build_request is not None:
                # The module of the function: the classes of httpx have another one in their `__module__`.
                return _load_library(build_request.__module__)
    return _libraries["httpx"]


def _load_library(module: str) -> HttpLibrary:
    name = module.partition(".")[0]
    if name not in _libraries:
        _libraries[name] = HttpLibrary(sys.modules[name])
    return _libraries[name]


def get_error_types(
    name: Literal["RequestError", "TimeoutException", "StreamConsumed"],
) -> tuple[type[Exception], ...]:
    """Return the exception class of this name of every library in use.

    Of every one, because a transport may belong to another library than its client.
    """
    return tuple(cast("type[Exception]", getattr(library, name)) for library in _libraries.values())
