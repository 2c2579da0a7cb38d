"""The clients of the OpenAI API."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Generator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Callable, ClassVar, Generic, Optional, TypeVar, Union

from ._base_client import AsyncAPIClient, BaseClient, SyncAPIClient, check_response_limit
from ._calls.keys import check_key, check_key_of_function, check_key_type
from ._calls.pickling import (
    copy_client,
    deepcopy_client,
    find_environment_secrets,
    parse_environment_headers,
    reduce_client,
)
from ._constants import BASE_URL, DEFAULT_MAX_RETRIES
from ._exceptions import MissingCredentialsError, OpenAIError
from ._flow.actions import Action, Flow, Resolve
from ._flow.binding import Bound
from ._flow.hooks import REQUEST_HOOKS, register_own
from ._support.aliases import make_getattr, set_public_module
from ._support.logs import set_up_logging
from ._support.misuse import wrap_constructor
from ._types import NotGiven, not_given
from .resources._accessors import AsyncAccessors, SyncAccessors

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Self

    from ._client_views import (
        AsyncOpenAIWithRawResponse as AsyncOpenAIWithRawResponse,
        AsyncOpenAIWithStreamedResponse as AsyncOpenAIWithStreamedResponse,
        OpenAIWithRawResponse as OpenAIWithRawResponse,
        OpenAIWithStreamedResponse as OpenAIWithStreamedResponse,
    )
    from ._types import Headers, SecurityOptions

set_up_logging()

#: The result of the user's function for the key, and the httpx client, in which the sync and async clients differ.
_Key = TypeVar("_Key")
_Http = TypeVar("_Http")

_NO_KEY = (
    "Missing credentials. The api_key client option must be set: pass `api_key` (or `admin_api_key`) to the client, "
    "or set the OPENAI_API_KEY (or OPENAI_ADMIN_KEY) environment variable."
)

_NO_ADMIN_KEY = "pass `admin_api_key` to the client, or set the OPENAI_ADMIN_KEY environment variable."

_NO_SECURITY = (
    "the option `security` selects neither 'bearer_auth' nor 'admin_api_key_auth'; set one of them to True, or give an "
    "Authorization header in `headers`, which `omit` leaves out"
)

#: What may identify the caller in a way that only the headers show.
_JUDGING = ("_validate_headers", "_auth_headers", "_build_headers", "_build_request", "_custom_auth", "custom_auth")


class _Credentials(BaseClient, Generic[_Key, _Http]):
    """Keys, organization and project: what makes the base client a client of this API."""

    admin_api_key: Optional[str]
    organization: Optional[str]
    project: Optional[str]
    webhook_secret: Optional[str]
    websocket_base_url: Union[str, httpx.URL, None]
    workload_identity: Any
    #: What exchanges an identity for tokens; packages look whether there is such a thing.
    _workload_identity_auth: Any = None

    #: What to tell who calls without a key, and the headers by which a call may bring one of its own.
    _no_key: str = _NO_KEY
    _headers_of_keys: ClassVar[frozenset[str]] = frozenset({"authorization"})
    _account_settings = (("organization", "OpenAI-Organization"), ("project", "OpenAI-Project"))

    def __init__(
        self,
        *,
        api_key: Union[str, Callable[[], _Key], None] = None,
        admin_api_key: Optional[str] = None,
        workload_identity: object = None,
        organization: Optional[str] = None,
        project: Optional[str] = None,
        webhook_secret: Optional[str] = None,
        provider: object = None,
        base_url: Union[str, httpx.URL, None] = None,
        websocket_base_url: Union[str, httpx.URL, None] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Optional[Mapping[str, str]] = None,
        default_query: Optional[Mapping[str, object]] = None,
        http_client: Optional[_Http] = None,
        max_response_bytes: Optional[int] = None,
        _strict_response_validation: bool = False,
        _enforce_credentials: bool = True,
    ) -> None:
        for name, value in (("workload_identity", workload_identity), ("provider", provider)):
            if value is not None:
                raise OpenAIError(
                    f"`{name}` is not supported yet; pass `api_key`, which may be a function that returns one"
                )
        check_key_type(api_key, "api_key", may_be_function=True)
        check_key_type(admin_api_key, "admin_api_key")
        key = api_key if api_key is not None else os.environ.get("OPENAI_API_KEY")
        self._api_key_provider = key if callable(key) else None
        self.api_key: str = "" if callable(key) else key or ""
        self.admin_api_key = admin_api_key if admin_api_key is not None else os.environ.get("OPENAI_ADMIN_KEY")
        if _enforce_credentials and not key and not self.admin_api_key:
            raise OpenAIError(self._no_key)
        self._enforce_credentials = _enforce_credentials
        self.workload_identity = None
        self.organization = organization if organization is not None else os.environ.get("OPENAI_ORG_ID")
        self.project = project if project is not None else os.environ.get("OPENAI_PROJECT_ID")
        self.webhook_secret = webhook_secret if webhook_secret is not None else os.environ.get("OPENAI_WEBHOOK_SECRET")
        self.websocket_base_url = websocket_base_url
        headers = parse_environment_headers()
        super().__init__(
            base_url=base_url or os.environ.get("OPENAI_BASE_URL") or BASE_URL,
            max_retries=max_retries,
            timeout=timeout,
            http_client=http_client,
            custom_headers={**headers, **(default_headers or {})},
            custom_query=default_query,
            max_response_bytes=max_response_bytes,
            _strict_response_validation=_strict_response_validation,
        )
        self._from_environment = find_environment_secrets(self, headers)

    @property
    def _client_of_resources(self) -> Self:
        return self

    if not TYPE_CHECKING:

        @cached_property
        def with_raw_response(self) -> Any:
            """The same resources, whose methods give the HTTP response with its body read."""
            from ._calls.views import view

            return view(self, "raw")

        @cached_property
        def with_streaming_response(self) -> Any:
            """The same resources, whose methods give the HTTP response with its body still on the wire."""
            from ._calls.views import view

            return view(self, "stream")

    @property
    def auth_headers(self) -> dict[str, str]:
        """The headers that carry the key."""
        return {"Authorization": f"Bearer {check_key(self.api_key, 'api_key')}"} if self.api_key else {}

    def _key_headers(self, call: Bound) -> Generator[Action, Any, Mapping[str, str]]:
        for kind in call.security:
            headers = self._admin_headers if kind == "admin_api_key" else (yield from self._fresh_headers())
            if headers:
                return headers
        if call.security == ("admin_api_key",):
            self._expect_own_key(call, f"{call.endpoint.id}() needs an admin key: {_NO_ADMIN_KEY}")
        elif not call.security:
            self._expect_own_key(call, f"{call.endpoint.id}(): {_NO_SECURITY}")
        else:
            self._expect_own_key(call, self._no_key)
        return {}

    def _fresh_headers(self) -> Flow[Mapping[str, str]]:
        """Return the headers that carry the key, after asking the user's function for it."""
        if self._api_key_provider is not None:
            yield Resolve(self._refresh_api_key)
        return self.auth_headers

    @property
    def _admin_headers(self) -> Mapping[str, str]:
        key = self.admin_api_key
        return {"Authorization": f"Bearer {check_key(key, 'admin_api_key')}"} if key else {}

    if TYPE_CHECKING:

        def _refresh_api_key(self) -> Union[str, Awaitable[str]]: ...

    def _expect_own_key(self, call: Bound, otherwise: str) -> None:
        """Refuse a call without a key, unless the caller's own headers say how to identify it."""
        own = {name.lower() for name in (*self._custom_headers, *call.headers)}
        if not self._enforce_credentials or own & self._headers_of_keys:
            return
        # Where a program has replaced one of these, it is `_validate_headers` that judges.
        if REQUEST_HOOKS.find_replaced(self).isdisjoint(_JUDGING):
            raise MissingCredentialsError(otherwise)

    def _auth_headers(self, security: SecurityOptions) -> dict[str, str]:
        headers = self._admin_headers if security.get("admin_api_key_auth") else {}
        return {**headers, **(self.auth_headers if security.get("bearer_auth") else {})}

    def _validate_headers(self, headers: Headers, custom_headers: Headers) -> None:
        """Raise an error if no header identifies the caller.

        Raises:
            MissingCredentialsError: there is none, and the call does not leave it out by `omit`.
        """
        names = {name.lower() for name in (*headers, *custom_headers)}
        if self._enforce_credentials and not names & self._headers_of_keys:
            raise MissingCredentialsError(self._no_key)

    def copy(
        self,
        *,
        api_key: Union[str, Callable[[], _Key], None] = None,
        admin_api_key: Optional[str] = None,
        workload_identity: object = None,
        provider: object = not_given,
        organization: Optional[str] = None,
        project: Optional[str] = None,
        webhook_secret: Optional[str] = None,
        websocket_base_url: Union[str, httpx.URL, None] = None,
        base_url: Union[str, httpx.URL, None] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
        http_client: Optional[_Http] = None,
        max_retries: Union[int, NotGiven] = not_given,
        default_headers: Optional[Mapping[str, str]] = None,
        set_default_headers: Optional[Mapping[str, str]] = None,
        default_query: Optional[Mapping[str, object]] = None,
        set_default_query: Optional[Mapping[str, object]] = None,
        max_response_bytes: Union[int, None, NotGiven] = not_given,
        _enforce_credentials: Optional[bool] = None,
        _extra_kwargs: Mapping[str, Any] = {},
    ) -> Self:
        """Return a client with some settings changed; the connections are shared with this one.

        ``default_headers`` and ``default_query`` add to those of this client, ``set_default_headers`` and
        ``set_default_query`` replace them.

        Raises:
            ValueError: a default is both added to and replaced.
        """
        if default_headers is not None and set_default_headers is not None:
            raise ValueError("The `default_headers` and `set_default_headers` arguments are mutually exclusive")
        if default_query is not None and set_default_query is not None:
            raise ValueError("The `default_query` and `set_default_query` arguments are mutually exclusive")
        headers = (
            {**self._custom_headers, **(default_headers or {})} if set_default_headers is None else set_default_headers
        )
        query = {**self._custom_query, **(default_query or {})} if set_default_query is None else set_default_query
        limit = self.max_response_bytes if isinstance(max_response_bytes, NotGiven) else max_response_bytes
        settings: dict[str, Any] = {
            "api_key": api_key or self._api_key_provider or self.api_key,
            "admin_api_key": admin_api_key or self.admin_api_key,
            "organization": organization or self.organization,
            "project": project or self.project,
            "webhook_secret": webhook_secret or self.webhook_secret,
            "websocket_base_url": websocket_base_url or self.websocket_base_url,
            "base_url": base_url or self.base_url,
            "timeout": self.timeout if isinstance(timeout, NotGiven) else timeout,
            "http_client": http_client or self._user_http_client,
            "max_retries": self.max_retries if isinstance(max_retries, NotGiven) else max_retries,
            "default_headers": headers,
            "default_query": query,
            "_strict_response_validation": self._strict_response_validation,
            "_enforce_credentials": self._enforce_credentials if _enforce_credentials is None else _enforce_credentials,
        }
        if workload_identity is not None:
            settings["workload_identity"] = workload_identity
        if not isinstance(provider, NotGiven) and provider is not None:
            settings["provider"] = provider
        made = type(self)(**{**settings, **_extra_kwargs})
        # Set, as subclasses need not take it; None takes the limit of the environment away.
        made.max_response_bytes = None if limit is None else check_response_limit(limit)
        if http_client is None:
            made.__dict__["_driver_"] = self._driver
        made._from_environment.update(self._from_environment)
        return made

    with_options = copy

    def __copy__(self) -> Self:
        return copy_client(self)

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        made: Self = deepcopy_client(self, memo)
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        return reduce_client(self)

    def __repr__(self) -> str:
        # The repr of a URL hides a password in it; its text does not.
        return f"<{type(self).__name__} {self.base_url!r}>"


class OpenAI(SyncAccessors, _Credentials[str, "httpx.Client"], SyncAPIClient):
    """A client of the OpenAI API whose calls block.

    Every setting that is left out comes from the environment: OPENAI_API_KEY, OPENAI_ADMIN_KEY, OPENAI_ORG_ID,
    OPENAI_PROJECT_ID, OPENAI_WEBHOOK_SECRET, OPENAI_BASE_URL, OPENAI_CUSTOM_HEADERS.

    Args:
        api_key: the key, or a function that returns it and is asked before every attempt.
        admin_api_key: the key for ``client.admin``.
        organization: ID of the organization that pays.
        project: ID of the project that pays.
        webhook_secret: the secret that webhooks are signed with.
        base_url: where the API is; with or without a slash at the end.
        websocket_base_url: where its websockets are, if elsewhere.
        timeout: seconds for each attempt, or an ``httpx.Timeout``; ``None`` means no timeout. 600 s by default, 5 s of
            them to connect.
        max_retries: further attempts after one that failed in a way that may pass, 0 or more.
        default_headers: headers of every request.
        default_query: query params of every request.
        http_client: an ``httpx.Client`` of your own, for proxies, certificates and the like.
        max_response_bytes: bytes of an answer, decompressed, that are held at once: of a whole answer, of one event of
            a stream, of one piece of a streaming response. A larger one is a `ResponseTooLargeError`, a larger body of
            an error is cut. No limit by default, or that of OPENAI_MAX_RESPONSE_BYTES.

    Raises:
        OpenAIError: there is no key.
    """

    def _refresh_api_key(self) -> str:
        """Ask the function given as `api_key`, if there is one, and return the key, now that of the client."""
        if self._api_key_provider is not None:
            self.api_key = check_key_of_function(self._api_key_provider())
        return self.api_key

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> OpenAIWithRawResponse: ...
        @property
        def with_streaming_response(self) -> OpenAIWithStreamedResponse: ...


class AsyncOpenAI(AsyncAccessors, _Credentials[Awaitable[str], "httpx.AsyncClient"], AsyncAPIClient):
    """A client of the OpenAI API whose calls are awaited; its arguments are those of `OpenAI`.

    ``api_key`` may be a coroutine function, and ``http_client`` is an ``httpx.AsyncClient``.
    """

    async def _refresh_api_key(self) -> str:
        """Ask the function given as `api_key`, if there is one, and return the key, now that of the client."""
        if self._api_key_provider is not None:
            key: Any = self._api_key_provider()
            self.api_key = check_key_of_function(await key if isinstance(key, Awaitable) else key)
        return self.api_key

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncOpenAIWithRawResponse: ...
        @property
        def with_streaming_response(self) -> AsyncOpenAIWithStreamedResponse: ...


register_own(_Credentials, OpenAI, AsyncOpenAI)
for _client in (OpenAI, AsyncOpenAI):
    wrap_constructor(_client, is_async=_client._is_async)
set_public_module(OpenAI, AsyncOpenAI)

Client = OpenAI
AsyncClient = AsyncOpenAI


if not TYPE_CHECKING:
    __getattr__ = make_getattr(__name__)
