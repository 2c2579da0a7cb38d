"""The methods of a client that programs call, override and patch by their official names.

A call takes a shorter way while none of them is replaced (`_hooks`); what they do is what that way does.
"""

from __future__ import annotations

import uuid
from collections.abc import Awaitable, Generator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Callable, ClassVar, Optional, Union, cast

import httpx

from .._constants import RAW_RESPONSE_HEADER
from .._exceptions import APIStatusError, error_for_body, read_error
from .._flow import retry
from .._flow.actions import Action, Flow, Prepared, Resolve
from .._flow.answer import object_of
from .._flow.binding import Bound
from .._flow.exchange import prepare, set_common_headers
from .._flow.headers import normalize_headers
from .._flow.hooks import REQUEST_HOOKS, Names
from .._flow.query import encode_query
from .._types import Omit
from .options import build_arguments, build_options, call_of, security_of

if TYPE_CHECKING:
    from .._flow.settings import CallSettings
    from .._qs import Querystring
    from .._types import Headers, SecurityOptions
    from .request_options import FinalRequestOptions


class HookMethods:
    """The methods of a client that build a request, send it, and handle its failure."""

    #: Name of a header that carries a key of each request that is not a GET, the same for all of its attempts.
    _idempotency_header: Optional[str] = None

    if TYPE_CHECKING:
        _is_async: ClassVar[bool]
        _client: Any
        _driver: Any
        max_retries: int
        base_url: httpx.URL
        _strict_response_validation: bool

        @property
        def auth_headers(self) -> dict[str, str]: ...
        @property
        def default_headers(self) -> dict[str, Any]: ...
        @property
        def default_query(self) -> dict[str, object]: ...

        def _build_flow(self, call: Bound) -> Flow[Any]: ...
        def _build_call_settings(self, call: Bound, replaced: Optional[Names] = None) -> CallSettings: ...
        def _find_url(self, call: Bound) -> str: ...
        def _check_base_url(self) -> str: ...
        def _key_headers(self, call: Bound) -> Generator[Action, Any, Mapping[str, str]]: ...
        def _prepare_options(self, options: FinalRequestOptions) -> Any: ...
        def _prepare_request(self, request: httpx.Request) -> Any: ...
        def _send_request(self, request: httpx.Request, *, stream: bool, **options: Any) -> object: ...
        def _sleep_for_retry(
            self, *, retries_taken: int, max_retries: int, options: FinalRequestOptions, response: Any
        ) -> object: ...

    # The call as it is officially passed on

    def _request(self, call: Bound) -> Any:
        """Carry out a call."""
        return self._driver.run(self._build_flow(call))

    def _describe_call(self, call: Bound) -> tuple[Any, FinalRequestOptions, Any]:
        """Return the type of the result, the options and the class of the stream that describe a call."""
        arguments = build_arguments(call, self._is_async)
        cast_to, stream_cls = arguments.pop("cast_to"), arguments.pop("stream_cls", None)
        arguments.pop("stream", None)
        return cast_to, build_options(call.method.lower(), call.path, **arguments), stream_cls

    # The request

    def _build_request(self, options: FinalRequestOptions, *, retries_taken: int = 0) -> httpx.Request:
        """Return the request that options describe, without sending it."""
        call = call_of(options, None)
        prepared = call.prepared or Prepared(call.method)
        prepare(self._build_call_settings(call), call, prepared)
        prepared.headers = self._build_headers(options, retries_taken=retries_taken)
        request: httpx.Request = self._driver.requests.build(prepared)
        return request

    def _build_headers(self, options: FinalRequestOptions, *, retries_taken: int = 0) -> httpx.Headers:
        """Return the headers of the request that options describe."""
        call = call_of(options, None)
        credentials = self._known_credentials(call) if call.prepared is None else call.prepared.credentials
        first = {**normalize_headers(credentials), **normalize_headers(self.default_headers, "default_headers")}
        first = {name: value for name, value in first.items() if not isinstance(value, Omit)}
        prepared = Prepared(call.method)
        set_common_headers(self._build_call_settings(call), call, prepared, first)
        prepared.set_headers({}, retries_taken)
        headers = dict(prepared.headers)
        if self._idempotency_header and options.idempotency_key:
            headers.setdefault(self._idempotency_header.lower(), options.idempotency_key)
        self._validate_headers(headers, call.headers)
        return httpx.Headers(headers)

    def _known_credentials(self, call: Bound) -> Mapping[str, str]:
        """Return the headers that identify the caller, without awaiting anything."""
        flow = self._key_headers(call)
        outcome: Any = None
        try:
            while True:
                action = flow.send(outcome)
                outcome = action.call() if isinstance(action, Resolve) else None
                if isinstance(outcome, Awaitable):
                    getattr(outcome, "close", bool)()
                    outcome = None
        except StopIteration as stop:
            credentials: Mapping[str, str] = stop.value
            return credentials

    def _validate_headers(self, headers: Headers, custom_headers: Headers) -> None:
        """Raise an error if headers cannot be sent; does nothing by default.

        Args:
            headers: all headers of a request.
            custom_headers: those that the call was given.
        """

    def _auth_query(self, security: SecurityOptions) -> dict[str, str]:
        """Return the query params that identify the caller."""
        return {}

    def _prepare_url(self, url: str) -> httpx.URL:
        """Return where a path leads; an absolute URL stays as it is."""
        if "://" in url:
            return httpx.URL(url)
        self._check_base_url()
        return httpx.URL(f"{str(self.base_url).rstrip('/')}/{url.lstrip('/')}")

    def _path_of(self, call: Bound) -> str:
        """Return the path of a call below the base URL, as `_prepare_url` takes it."""
        return call.path

    @property
    def qs(self) -> Querystring:
        """What writes the query strings of requests."""
        from .._qs import Querystring

        return Querystring(array_format="brackets")

    def _find_hooked_address(self, call: Bound, replaced: Names) -> tuple[str, str]:
        """Return URL and query string of a call, by the methods that are replaced."""
        by_path = not replaced.isdisjoint(("_prepare_url", "base_url"))
        url = str(self._prepare_url(self._path_of(call))) if by_path else self._find_url(call)
        query = {**self._auth_query(security_of(call)), **self.default_query, **call.query}
        return url, self.qs.stringify(query) if "qs" in replaced else encode_query(query)

    def _build_hooked_request(
        self, call: Bound, prepared: Prepared, retries_taken: int
    ) -> Flow[tuple[Bound, httpx.Request]]:
        """Return a call as `_prepare_options` wants it, and the request that `_build_request` makes of it."""
        if self._idempotency_header and call.idempotency_key is None and call.method != "GET":
            call.idempotency_key = self._idempotency_key()
        _, options, _ = self._describe_call(call)
        options = yield Resolve(lambda: self._prepare_options(options))
        changed = call_of(options, call.cast_to, stream=call.stream, stream_cls=call.stream_cls)
        prepared.credentials = yield from self._key_headers(changed)
        if "_auth_headers" in REQUEST_HOOKS.find_replaced(self):
            prepared.credentials = self._auth_headers(options.security)
        changed.prepared = prepared
        options.__dict__["_call"] = changed
        request = self._build_request(options, retries_taken=retries_taken)
        changed.prepared = None
        return changed, request

    def _show_request(self, request: Union[Prepared, httpx.Request]) -> Flow[httpx.Request]:
        """Return the request itself, after `_prepare_request` has seen it."""
        built = cast(
            "httpx.Request", self._driver.requests.build(request) if isinstance(request, Prepared) else request
        )
        yield Resolve(lambda: self._prepare_request(built))
        return built

    def _auth_headers(self, security: SecurityOptions) -> dict[str, str]:
        """Return the headers that identify the caller, by the kinds of keys that ``security`` allows."""
        return dict(self.auth_headers)

    def _idempotency_key(self) -> str:
        """Return a new key for `_idempotency_header`."""
        return f"stainless-python-retry-{uuid.uuid4()}"

    # Sending it

    @property
    def custom_auth(self) -> Optional[httpx.Auth]:
        """What authenticates each request in httpx; nothing by default."""
        return None

    def _custom_auth(self, security: SecurityOptions) -> Optional[httpx.Auth]:
        """Return what authenticates a request in httpx."""
        return self.custom_auth

    def _find_sender(self, call: Bound, replaced: Names) -> Callable[..., Any]:
        """Return what sends a request, by the methods that are replaced."""
        auth = self._custom_auth(security_of(call))
        options: dict[str, Any] = {} if auth is None else {"auth": auth}
        send = self._send_request if "_send_request" in replaced else self._client.send
        return partial(send, **options)

    def _should_stream_response_body(self, request: httpx.Request) -> bool:
        return bool(request.headers.get(RAW_RESPONSE_HEADER) == "stream")

    # What came of it

    def _parse_retry_after_header(self, response_headers: Optional[Mapping[str, str]] = None) -> Optional[float]:
        """Return the seconds that the server asks to wait, if it does."""
        return None if response_headers is None else retry.retry_after(response_headers)

    def _should_retry(self, response: httpx.Response) -> bool:
        """Return whether an answer with a status of 4xx or 5xx is a reason to try again."""
        wait = self._parse_retry_after_header(response.headers)
        return retry.should_retry(response.status_code, response.headers, wait)

    def _calculate_retry_timeout(
        self,
        remaining_retries: int,
        options: FinalRequestOptions,
        response_headers: Optional[Mapping[str, str]] = None,
    ) -> float:
        """Return the seconds to wait before the next attempt.

        Args:
            remaining_retries: attempts that are left.
            options: the request.
            response_headers: headers of the answer, if one came.
        """
        retries_taken = options.get_max_retries(self.max_retries) - remaining_retries
        # Infinity minus infinity is NaN.
        retries_taken = retries_taken if retries_taken == retries_taken else 0
        return retry.delay(retries_taken, self._parse_retry_after_header(response_headers))

    def _build_pause(
        self, call: Bound, response: Optional[httpx.Response], retries_taken: int, max_retries: Any
    ) -> Action:
        """Return what waits before the next attempt, by the methods that are replaced."""
        _, options, _ = self._describe_call(call)
        return Resolve(
            lambda: self._sleep_for_retry(
                retries_taken=retries_taken, max_retries=max_retries, options=options, response=response
            )
        )

    def _make_status_error_from_response(self, response: httpx.Response) -> APIStatusError:
        """Return the error for an answer with a status of 4xx or 5xx."""
        message, body = read_error(response)
        return self._make_status_error(message, body=body, response=response)

    def _make_status_error(self, err_msg: str, *, body: object, response: httpx.Response) -> APIStatusError:
        """Return the error for an answer, given what its message is to be and the parsed body."""
        return error_for_body(err_msg, body, response)

    def _process_response_data(self, *, data: object, cast_to: Any, response: httpx.Response) -> object:
        """Return parsed JSON as an object of a type; classes of streams ask for it, event by event.

        Raises:
            APIResponseValidationError: the client is strict, and the data does not fit.
        """
        if data is None or cast_to is object:
            return data
        return object_of(data, cast_to, response, self._strict_response_validation)
