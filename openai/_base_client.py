"""The common part of all clients: settings, headers, and how a call goes through the flow."""

from __future__ import annotations

import math
import os
import time
from collections.abc import Generator, Mapping
from functools import cached_property, lru_cache
from types import TracebackType
from typing import TYPE_CHECKING, Any, Callable, ClassVar, Optional, Union

import httpx

from ._calls.hook_methods import HookMethods
from ._calls.low_level import AsyncLowLevel, SyncLowLevel
from ._calls.options import call_of
from ._calls.type_names import find_recipe, type_of
from ._constants import DEFAULT_MAX_RETRIES, RAW_RESPONSE_HEADER
from ._exceptions import OpenAIError
from ._flow.actions import Action, Flow, resolve_call
from ._flow.answer import decode_answer
from ._flow.binding import Bound
from ._flow.exchange import exchange
from ._flow.headers import normalize_headers
from ._flow.hooks import BUILDING, REQUEST_HOOKS, Names, register_own
from ._flow.settings import CallSettings
from ._http import clients, drivers
from ._support.aliases import make_getattr
from ._support.logs import log, redact_url
from ._support.misuse import WrongClientMethod
from ._support.platform import async_library, platform_headers as platform_headers
from ._support.timeouts import parse_timeout
from ._types import NotGiven, Omit, not_given
from ._version import __version__

if TYPE_CHECKING:
    from typing_extensions import Self

    from ._calls.request_options import FinalRequestOptions, make_request_options as make_request_options
    from ._flow.sse import SSEDecoder
    from ._http.clients import (
        HTTPX_DEFAULT_TIMEOUT as HTTPX_DEFAULT_TIMEOUT,
        DefaultAsyncHttpxClient as DefaultAsyncHttpxClient,
        DefaultHttpxClient as DefaultHttpxClient,
    )
    from ._streaming import SSEBytesDecoder
    from ._support.platform import (
        get_architecture as get_architecture,
        get_platform as get_platform,
        get_python_runtime as get_python_runtime,
        get_python_version as get_python_version,
    )
    from ._support.signature_types import _AsyncStreamT as _AsyncStreamT, _StreamT as _StreamT
    from .pagination import (
        AsyncPageT as AsyncPageT,
        AsyncPaginator as AsyncPaginator,
        BaseAsyncPage as BaseAsyncPage,
        BasePage as BasePage,
        BaseSyncPage as BaseSyncPage,
        PageInfo as PageInfo,
        SyncPageT as SyncPageT,
    )


class BaseClient(HookMethods):
    """The settings of a client, and what follows from them for each request."""

    _is_async: ClassVar[bool]
    #: Where the base URL is set, in words of the user, and whether it names a version of the API.
    _base_names: ClassVar[str] = "`base_url` or OPENAI_BASE_URL"
    _base_has_version: ClassVar[bool] = True
    #: The classes of the driver, and of the httpx client where none was passed.
    _Driver: ClassVar[Any]
    _DefaultHttp: ClassVar[Any]
    max_response_bytes: Optional[int] = None
    #: Why no request can go to the base URL: the error's class and text, for the first request to raise. Programs, and
    #: tests above all, make clients with an address that nobody ever calls.
    _base_problem: Optional[tuple[type[Exception], str]] = None

    #: Whether calls go to other URLs than the base URL and their path, which `_find_url` then knows.
    _has_own_urls: ClassVar[bool] = False
    #: Attributes that say who pays, and the headers that carry them.
    _account_settings: ClassVar[tuple[tuple[str, str], ...]] = ()

    if TYPE_CHECKING:
        _client: Any
        _driver: Any

        def request(self, cast_to: Any, options: FinalRequestOptions, *, stream: bool, stream_cls: Any) -> Any: ...

    def __init__(
        self,
        *,
        base_url: Union[str, httpx.URL],
        version: str = __version__,
        max_retries: int = DEFAULT_MAX_RETRIES,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
        http_client: Any = None,
        custom_headers: Optional[Mapping[str, Any]] = None,
        custom_query: Optional[Mapping[str, object]] = None,
        max_response_bytes: Optional[int] = None,
        _strict_response_validation: bool = False,
    ) -> None:
        if max_retries is None:
            raise TypeError(
                "max_retries cannot be None. If you want to disable retries, pass `0`; if you want unlimited retries, "
                "pass `math.inf` or a very high number; if you want the default behavior, pass "
                "`openai.DEFAULT_MAX_RETRIES`"
            )
        if not (isinstance(max_retries, int) or max_retries == math.inf) or max_retries < 0:
            raise TypeError(f"max_retries must be an integer of 0 or more, not {max_retries!r}; math.inf sets no limit")
        self._version = version
        # Not through the attribute: a subclass may have a property there that cannot be set.
        BaseClient.base_url.__set__(self, base_url)  # type: ignore[attr-defined]
        self.max_retries: int = max_retries
        self.max_response_bytes = check_response_limit(max_response_bytes)
        self.timeout: Union[float, httpx.Timeout, None] = self._timeout_for(timeout, http_client)
        self._custom_headers = dict(custom_headers or {})
        self._custom_query = dict(custom_query or {})
        self._strict_response_validation = _strict_response_validation
        self._http_client = http_client
        #: The name of the operating system that requests tell, where it is not the one that runs this.
        self._platform: Optional[str] = None
        #: The headers that are the same for all requests, and what they were made from.
        self._common: Optional[tuple[tuple[Optional[str], ...], dict[str, Any]]] = None

    @staticmethod
    def _timeout_for(timeout: Any, http_client: Any) -> Any:
        if not isinstance(timeout, NotGiven):
            return clients.to_httpx_timeout(timeout)
        # A timeout that the program set on its httpx client applies; the default of httpx, 5 seconds, does not.
        if http_client is not None:
            of_http = clients.to_httpx_timeout(http_client.timeout)
            if of_http != clients.HTTPX_DEFAULT_TIMEOUT:
                return of_http
        return clients.build_default_timeout()

    # What sends

    if not TYPE_CHECKING:

        @cached_property
        def _client(self) -> object:
            """The httpx client that sends; another one may be put in its place."""
            return self._own_driver.http

        @property
        def _driver(self) -> object:
            state = self.__dict__
            http, driver = state.get("_client"), state.get("_driver_")
            if driver is not None and (http is None or http is driver.http):
                return driver
            return self._own_driver if http is None else self._driver_of(http)

    @property
    def _own_driver(self) -> object:
        """The driver of the httpx client that was passed, or of the default one, which is made now."""
        driver = self.__dict__.get("_driver_")
        if driver is not None:
            return driver
        http = self._http_client or self._DefaultHttp(timeout=self.timeout)
        # Two threads may get here at once; the first one's client is everybody's.
        return self.__dict__.setdefault("_driver_", self._Driver(http))

    def _driver_of(self, http: Any) -> object:
        """Return the driver of an httpx client that was put in place of the client's own, which stays as it is."""
        driver = self.__dict__.get("_other_driver_")
        if driver is None or driver.http is not http:
            driver = self.__dict__["_other_driver_"] = self._Driver(http)
        return driver

    @property
    def _user_http_client(self) -> object:
        """The httpx client that the user passed, or put in place of another one; else ``None``."""
        http, driver = self.__dict__.get("_client"), self.__dict__.get("_driver_")
        return self._http_client if http is None or (driver is not None and http is driver.http) else http

    # Addresses

    @property
    def base_url(self) -> httpx.URL:
        """The URL that all paths are appended to; its path, if it has one, ends with a slash."""
        return self._base

    @base_url.setter
    def base_url(self, url: Union[str, httpx.URL]) -> None:
        self._base = _parse_base_url(str(url))
        self._base_text = str(self._base).rstrip("/")
        self._base_problem = self._find_base_url_problem(self._base)

    #: The same under the name by which packages read and set it.
    _base_url = base_url

    def _find_base_url_problem(self, url: httpx.URL) -> Optional[tuple[type[Exception], str]]:
        """Return what is wrong with a base URL."""
        if url.scheme in ("http", "https") and url.host:
            return None
        text = redact_url(str(url).rstrip("/"))
        return OpenAIError, f"base_url must be an absolute http:// or https:// URL, not {text!r}"

    def _check_base_url(self) -> str:
        """Return the base URL without a slash at its end.

        Raises:
            OpenAIError: no request can go there.
        """
        if self._base_problem is not None:
            error, text = self._base_problem
            raise error(text)
        return self._base_text

    def _find_url(self, call: Bound) -> str:
        """Return where a call goes, without the query; by hand, a call may go to any URL."""
        return call.path if "://" in call.path else self._check_base_url() + call.path

    # Headers

    @property
    def user_agent(self) -> str:
        """The ``User-Agent`` of the requests."""
        return f"{type(self).__name__}/Python {self._version}"

    def platform_headers(self) -> dict[str, str]:
        """Return the headers that tell language, version, system and processor."""
        return platform_headers()

    @property
    def auth_headers(self) -> dict[str, str]:
        """The headers that carry the key."""
        return {}

    @property
    def default_headers(self) -> dict[str, Union[str, Omit]]:
        """The headers of every request, without the key; a subclass may give others."""
        return {**self._common_headers(), **self._account_headers(), **self._custom_headers}

    @property
    def default_query(self) -> dict[str, object]:
        """The query params of every request."""
        return dict(self._custom_query)

    def _common_headers(self) -> dict[str, Any]:
        return {
            "Accept": "application/json",
            "Content-Type": "application/json",
            "User-Agent": self.user_agent,
            **self.platform_headers(),
            **({"X-Stainless-OS": str(self._platform)} if self._platform else {}),
            "X-Stainless-Async": self._async_library(),
        }

    def _async_library(self) -> str:
        return f"async:{async_library()}" if self._is_async else "false"

    def _build_shared_headers(self) -> Mapping[str, str]:
        """Return the headers of every request but for the key, under lower-case names."""
        account = [getattr(self, attribute) for attribute, _ in self._account_settings]
        origin = self._async_library(), self._version, self._platform, *account
        if self._common is None or self._common[0] != origin:
            self._common = origin, normalize_headers({**self._common_headers(), **self._account_headers()})
        return self._common[1]

    def _account_headers(self) -> dict[str, str]:
        """Return the headers that say who pays."""
        values = {header: getattr(self, attribute) for attribute, header in self._account_settings}
        return {name: value for name, value in values.items() if value is not None}

    def _key_headers(self, call: Bound) -> Generator[Action, Any, Mapping[str, str]]:
        """Return the headers that carry the key that an endpoint wants, asking the user's function if need be."""
        yield from ()
        return self.auth_headers

    # Calls

    def _process_response(
        self,
        *,
        cast_to: Any,
        options: Any,
        response: httpx.Response,
        stream: bool,
        stream_cls: Any,
        retries_taken: int = 0,
    ) -> Any:
        """Make a good response what the method returns; tracers wrap this."""
        raise NotImplementedError

    def _seconds_of_pause(
        self,
        retries_taken: int,
        max_retries: int,
        options: FinalRequestOptions,
        response: Optional[httpx.Response],
    ) -> float:
        headers = None if response is None else response.headers
        seconds = self._calculate_retry_timeout(max_retries - retries_taken, options, headers)
        log.info("retrying %s %s in %.2f seconds", options.method.upper(), redact_url(options.url), seconds)
        return seconds

    def _build_flow(self, call: Bound, replaced: Optional[Names] = None) -> Flow[Any]:
        """Return the flow of a call: through `request`, where a program has put something in its place.

        Args:
            call: what to send.
            replaced: what `REQUEST_HOOKS` finds; it looks now if that is left out.
        """
        settings = self._build_call_settings(call, replaced)
        if "request" not in settings.replaced:
            return exchange(settings, call)
        cast_to, options, stream_cls = self._describe_call(call)
        return resolve_call(lambda: self.request(cast_to, options, stream=call.stream, stream_cls=stream_cls))

    def _build_call_settings(self, call: Bound, replaced: Optional[Names] = None) -> CallSettings:
        """Return the settings for a call.

        Args:
            call: what is to be sent, or was.
            replaced: what `REQUEST_HOOKS` finds; it looks now if that is left out.

        Raises:
            TypeError: the timeout has another type.
            ValueError: the timeout is negative or NaN.
        """
        endpoint = call.endpoint
        if replaced is None:
            replaced = REQUEST_HOOKS.find_replaced(self)
        return CallSettings(
            client=self,
            replaced=replaced,
            is_async=self._is_async,
            base_url=self._base_text,
            base_url_problem=self._base_problem,
            find_url=self._find_url if self._has_own_urls else None,
            query=self._custom_query,
            # Where a program builds them in its own way, each of its methods is asked once for each attempt.
            headers=self._build_shared_headers() if replaced.isdisjoint(BUILDING) else {},
            custom_headers=self._custom_headers,
            timeout=parse_timeout(self.timeout if isinstance(call.timeout, Omit) else call.timeout),
            max_retries=self.max_retries,
            max_response_bytes=self.max_response_bytes,
            is_strict=self._strict_response_validation,
            recipe=find_recipe(endpoint.recipe) if endpoint.recipe else None,
            find_type=type_of,
            stream_class=self._find_stream_class() if call.stream and call.stream_cls is None else None,
        )

    @property
    def _follow_redirects(self) -> bool:
        return bool(self._client.follow_redirects)

    def _decode_response(
        self, cast_to: Any, options: Any, response: httpx.Response, stream: bool, stream_cls: Any, retries_taken: int
    ) -> object:
        if isinstance(options, Bound):
            call = options
        else:
            call = call_of(options, cast_to, stream=stream, stream_cls=stream_cls)
        mode = response.request.headers.get(RAW_RESPONSE_HEADER)
        if not mode and call.cast_to is None:
            return decode_answer(self._build_call_settings(call), call, response)
        from ._calls.modes import process

        return process(self._build_call_settings(call), call, response, mode or "", retries_taken)

    def _find_stream_class(self) -> Callable[..., object]:
        from . import _streaming

        return _streaming.AsyncStream if self._is_async else _streaming.Stream

    def _make_sse_decoder(self) -> Union[SSEDecoder, SSEBytesDecoder]:
        """Return what makes events of a stream's bytes; subclasses may give one of their own."""
        from ._flow.sse import SSEDecoder

        return SSEDecoder()


def check_response_limit(limit: Optional[int]) -> Optional[int]:
    """Return the bytes of an answer that are held at once; ``None``, which sets no limit, as it is.

    Without one in the program, OPENAI_MAX_RESPONSE_BYTES counts.

    Raises:
        TypeError: it is not an integer of 1 or more.
    """
    name = "max_response_bytes"
    if limit is None:
        text = os.environ.get("OPENAI_MAX_RESPONSE_BYTES", "").strip()
        if not text:
            return None
        name, limit = "OPENAI_MAX_RESPONSE_BYTES", int(text) if text.isdecimal() else text  # type: ignore[assignment]
    if not isinstance(limit, int) or isinstance(limit, bool) or limit < 1:
        raise TypeError(f"{name} must be an integer of 1 or more, or None for no limit, not {limit!r}")
    return limit


@lru_cache(maxsize=64)
def _parse_base_url(text: str) -> httpx.URL:
    url = httpx.URL(text)
    # The path of a bare host is "/" already, though the text does not show it.
    return url if url.raw_path.endswith(b"/") else url.copy_with(raw_path=url.raw_path + b"/")


def _can_send(http_client: object) -> bool:
    # A class has the method as well.
    return hasattr(http_client, "send") and not isinstance(http_client, type)


class SyncAPIClient(SyncLowLevel, BaseClient):
    """A client whose calls block."""

    _is_async: ClassVar[bool] = False

    def __init__(self, *, http_client: Optional[httpx.Client] = None, **settings: Any) -> None:
        if http_client is not None and (hasattr(http_client, "aclose") or not _can_send(http_client)):
            raise TypeError(
                "Invalid `http_client` argument; "
                f"Expected an instance of `httpx.Client` or `httpx2.Client` but got {type(http_client)}"
            )
        super().__init__(http_client=http_client, **settings)

    if TYPE_CHECKING:
        #: The httpx client that sends; another one may be put in its place.
        _client: httpx.Client
        _driver: drivers.SyncDriver

    _Driver = drivers.SyncDriver
    _DefaultHttp = clients.DefaultHttpxClient

    def _process_response(
        self,
        *,
        cast_to: Any,
        options: Any,
        response: httpx.Response,
        stream: bool,
        stream_cls: Any,
        retries_taken: int = 0,
    ) -> Any:
        """Make a good response what the method returns; tracers wrap this."""
        return self._decode_response(cast_to, options, response, stream, stream_cls, retries_taken)

    def _send_request(self, request: httpx.Request, *, stream: bool, **options: Any) -> httpx.Response:
        """Send a request through the httpx client, whose ``send`` takes the options."""
        return self._client.send(request, stream=stream, **options)

    def _sleep_for_retry(
        self,
        *,
        retries_taken: int,
        max_retries: int,
        options: FinalRequestOptions,
        response: Optional[httpx.Response],
    ) -> None:
        """Wait before the next attempt, as long as `_calculate_retry_timeout` says."""
        time.sleep(self._seconds_of_pause(retries_taken, max_retries, options, response))

    def is_closed(self) -> bool:
        """Return whether the client has been closed."""
        return self._client.is_closed

    def close(self) -> None:
        """Close the connections; the client cannot be used any more."""
        self._client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: Optional[type[BaseException]], exc: Optional[BaseException], exc_tb: Optional[TracebackType]
    ) -> None:
        self.close()

    if not TYPE_CHECKING:
        __aenter__ = __aexit__ = WrongClientMethod(
            "is synchronous: use it with 'with', not 'async with', or use AsyncOpenAI"
        )


class AsyncAPIClient(AsyncLowLevel, BaseClient):
    """A client whose calls are awaited."""

    _is_async: ClassVar[bool] = True

    def __init__(self, *, http_client: Optional[httpx.AsyncClient] = None, **settings: Any) -> None:
        if http_client is not None and not (hasattr(http_client, "aclose") and _can_send(http_client)):
            raise TypeError(
                "Invalid `http_client` argument; "
                f"Expected an instance of `httpx.AsyncClient` or `httpx2.AsyncClient` but got {type(http_client)}"
            )
        super().__init__(http_client=http_client, **settings)

    if TYPE_CHECKING:
        #: The httpx client that sends; another one may be put in its place.
        _client: httpx.AsyncClient
        _driver: drivers.AsyncDriver

    _Driver = drivers.AsyncDriver
    _DefaultHttp = clients.DefaultAsyncHttpxClient

    async def _process_response(
        self,
        *,
        cast_to: Any,
        options: Any,
        response: httpx.Response,
        stream: bool,
        stream_cls: Any,
        retries_taken: int = 0,
    ) -> Any:
        """Make a good response what the method returns; tracers wrap this."""
        return self._decode_response(cast_to, options, response, stream, stream_cls, retries_taken)

    async def _send_request(self, request: httpx.Request, *, stream: bool, **options: Any) -> httpx.Response:
        """Send a request through the httpx client, whose ``send`` takes the options."""
        return await self._client.send(request, stream=stream, **options)

    async def _sleep_for_retry(
        self,
        *,
        retries_taken: int,
        max_retries: int,
        options: FinalRequestOptions,
        response: Optional[httpx.Response],
    ) -> None:
        """Wait before the next attempt, as long as `_calculate_retry_timeout` says."""
        import anyio

        await anyio.sleep(self._seconds_of_pause(retries_taken, max_retries, options, response))

    def is_closed(self) -> bool:
        """Return whether the client has been closed."""
        return self._client.is_closed

    async def close(self) -> None:
        """Close the connections; the client cannot be used any more."""
        await self._client.aclose()

    aclose = close

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, exc_type: Optional[type[BaseException]], exc: Optional[BaseException], exc_tb: Optional[TracebackType]
    ) -> None:
        await self.close()

    if not TYPE_CHECKING:
        __enter__ = __exit__ = WrongClientMethod("is asynchronous: use it with 'async with', not 'with'")


register_own(HookMethods, BaseClient, SyncAPIClient, AsyncAPIClient)


if not TYPE_CHECKING:
    __getattr__ = make_getattr(__name__)
