"""Azure OpenAI: the same API at an address of your own, with other credentials and a deployment in some paths.

What differs from `openai.OpenAI` is here: which settings say where the resource is, which headers identify the
caller, and where a call goes. Which endpoints Azure has once a deployment, their rows say.
"""

from __future__ import annotations

import os
import re
from collections.abc import Generator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, Awaitable, Callable, ClassVar, Generic, Optional, TypeVar, Union
from urllib.parse import quote

import httpx

from .. import endpoints
from .._calls.keys import check_key, check_key_type
from .._client import AsyncOpenAI, OpenAI, _Credentials, _Http, _Key
from .._constants import DEFAULT_MAX_RETRIES
from .._exceptions import OpenAIError
from .._flow.actions import Action, Flow, Resolve
from .._flow.hooks import register_own
from .._support.misuse import wrap_constructor
from .._types import NotGiven, not_given

if TYPE_CHECKING:
    from typing_extensions import Self

    from .._flow.binding import Bound
    from .._types import SecurityOptions

#: What a client asks for a Microsoft Entra ID (formerly Azure AD) token, before every attempt.
AzureADTokenProvider = Callable[[], str]
AsyncAzureADTokenProvider = Callable[[], Union[str, Awaitable[str]]]

#: The result of a client's token function.
_Token = TypeVar("_Token")

#: The ``api_key`` of a client that has none, because it uses tokens.
API_KEY_SENTINEL = "<missing API key>"

#: Paths that an endpoint of a resource never ends in: what comes before them is the endpoint. A gateway may well have
#: ``/openai`` alone in its address; Azure has not.
_BEYOND_ENDPOINT = re.compile(r"/openai/(deployments|v1)(/|$)")
_BEYOND_ENDPOINT_OF_AZURE = re.compile(r"/openai(/|$)")

#: What a base URL ends with that has a deployment in it.
_DEPLOYMENT_AT_END = re.compile(r"/deployments/.+$")

_NO_KEY = (
    "Missing credentials: pass `api_key`, `azure_ad_token` or `azure_ad_token_provider` to the client, "
    "or set the AZURE_OPENAI_API_KEY or AZURE_OPENAI_AD_TOKEN environment variable"
)


class MutuallyExclusiveAuthError(OpenAIError):
    """More ways to identify the caller were given than one."""

    def __init__(self) -> None:
        super().__init__(
            "The `api_key`, `azure_ad_token` and `azure_ad_token_provider` arguments are mutually exclusive; pass one"
        )

    def __reduce__(self) -> Any:
        return type(self), ()


class BaseAzureClient(_Credentials[_Key, _Http], Generic[_Key, _Http, _Token]):
    """The common part of the sync and async Azure clients."""

    _no_key = _NO_KEY
    _base_names = "`azure_endpoint`, `base_url` or AZURE_OPENAI_ENDPOINT"
    _base_has_version = False
    _has_own_urls = True
    _headers_of_keys: ClassVar[frozenset[str]] = frozenset({"authorization", "api-key"})

    def __init__(
        self,
        *,
        api_version: Optional[str] = None,
        azure_endpoint: Optional[str] = None,
        azure_deployment: Optional[str] = None,
        api_key: Union[str, Callable[[], _Key], None] = None,
        admin_api_key: Optional[str] = None,
        workload_identity: object = None,
        azure_ad_token: Optional[str] = None,
        azure_ad_token_provider: Optional[Callable[[], _Token]] = None,
        organization: Optional[str] = None,
        project: Optional[str] = None,
        webhook_secret: Optional[str] = None,
        websocket_base_url: Union[str, httpx.URL, None] = None,
        base_url: Union[str, httpx.URL, None] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Optional[Mapping[str, str]] = None,
        default_query: Optional[Mapping[str, object]] = None,
        http_client: Optional[_Http] = None,
        max_response_bytes: Optional[int] = None,
        _strict_response_validation: bool = False,
        _enforce_credentials: bool = True,
    ) -> None:
        check_key_type(api_key, "api_key", may_be_function=True)
        check_key_type(azure_ad_token, "azure_ad_token")
        if api_key is None and azure_ad_token is None and azure_ad_token_provider is None:
            # What the program says goes before what the environment says.
            azure_ad_token = os.environ.get("AZURE_OPENAI_AD_TOKEN")
        # A copy of a client without a key gets no key from the environment that its original did not get.
        key = os.environ.get("AZURE_OPENAI_API_KEY") if api_key is None else api_key
        if _enforce_credentials and not (key or azure_ad_token or azure_ad_token_provider):
            raise OpenAIError(self._no_key + _about_the_other_key())
        if azure_ad_token_provider is not None and not callable(azure_ad_token_provider):
            raise TypeError(
                "`azure_ad_token_provider` must be a function that returns a token, not "
                f"{type(azure_ad_token_provider).__name__}; a token itself goes into `azure_ad_token`"
            )
        if api_version is None and not (api_version := os.environ.get("OPENAI_API_VERSION")):
            raise ValueError(
                "Must provide either the `api_version` argument or the `OPENAI_API_VERSION` environment variable, "
                "such as api_version='2024-10-21'"
            )
        self._api_version = api_version
        self._azure_ad_token = azure_ad_token
        self._azure_ad_token_provider = azure_ad_token_provider
        base_url = self._set_address(base_url, azure_endpoint, azure_deployment)
        super().__init__(
            api_key=key or API_KEY_SENTINEL,
            admin_api_key=admin_api_key,
            workload_identity=workload_identity,
            organization=organization,
            project=project,
            webhook_secret=webhook_secret,
            base_url=base_url,
            websocket_base_url=websocket_base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query={**(default_query or {}), **({"api-version": api_version} if api_version else {})},
            http_client=http_client,
            max_response_bytes=max_response_bytes,
            _strict_response_validation=_strict_response_validation,
            _enforce_credentials=_enforce_credentials,
        )

    # Where calls go

    def _set_address(
        self, base_url: Union[str, httpx.URL, None], endpoint: Optional[str], deployment: Optional[str]
    ) -> Union[str, httpx.URL]:
        """Remember which resource and deployment this is about, and return the base URL."""
        self._azure_endpoint: Optional[httpx.URL] = None
        self._azure_deployment: Optional[str] = None
        #: The base URL where it has the deployment in it, and the one of the endpoints that want none.
        self._with_and_without_deployment = ("", "")
        if base_url is not None:
            if endpoint is not None:
                raise ValueError(
                    "base_url and azure_endpoint are mutually exclusive: azure_endpoint is the address of the "
                    "resource, to which /openai is added; base_url is used as it is"
                )
            return base_url
        if endpoint is None:
            endpoint = os.environ.get("AZURE_OPENAI_ENDPOINT")
        if not endpoint:
            raise ValueError(
                "Must provide one of the `base_url` or `azure_endpoint` arguments, or the `AZURE_OPENAI_ENDPOINT` "
                "environment variable, such as azure_endpoint='https://my-resource.openai.azure.com'"
            )
        self._azure_endpoint = httpx.URL(str(endpoint))
        self._azure_deployment = deployment or None
        of_resource = f"{str(self._azure_endpoint).rstrip('/')}/openai"
        if not deployment:
            return of_resource
        self._with_and_without_deployment = f"{of_resource}/deployments/{_encode_deployment(deployment)}", of_resource
        return self._with_and_without_deployment[0]

    def _find_url(self, call: Bound) -> str:
        if "://" in call.path:
            return call.path
        model = call.body.get("model") if isinstance(call.body, Mapping) else None
        return self._build_url(call.path, _wants_deployment(call), model)

    def _build_url(self, path: str, wants_deployment: bool, model: object) -> str:
        base = self._check_base_url()
        with_deployment, without = self._with_and_without_deployment
        if base == with_deployment:
            return (base if wants_deployment else without) + path
        if self._azure_deployment and not wants_deployment:
            # Somebody has set a base URL with another deployment since.
            base = _DEPLOYMENT_AT_END.sub("", base)
        # A base URL may have a deployment in it, and the newer API at /openai/v1 does without deployments.
        settled = "/deployments/" in f"{base}/" or base.endswith("/openai/v1")
        if wants_deployment and isinstance(model, str) and model and not settled:
            return f"{base}/deployments/{_encode_deployment(model)}{path}"
        return base + path

    def _path_of(self, call: Bound) -> str:
        base, url = self._check_base_url(), self._find_url(call)
        return url[len(base) :] if url.startswith(f"{base}/deployments/") else call.path

    def _prepare_url(self, url: str) -> httpx.URL:
        """Return where a path leads; an absolute URL stays as it is."""
        if "://" in url:
            return httpx.URL(url)
        path = url if url.startswith("/") else f"/{url}"
        return httpx.URL(self._build_url(path, path in _deployment_paths(), None))

    # Who calls

    @property
    def auth_headers(self) -> dict[str, str]:
        """The headers that identify the caller, as far as they are known without asking for a token."""
        if self._azure_ad_token:
            return {"Authorization": f"Bearer {check_key(self._azure_ad_token, 'azure_ad_token')}"}
        if self.api_key and self.api_key != API_KEY_SENTINEL:
            return {"api-key": check_key(self.api_key, "api_key")}
        return {}

    def _auth_headers(self, security: SecurityOptions) -> dict[str, str]:
        return dict(self.auth_headers)

    def _resolve_token(self) -> Flow[Optional[str]]:
        if self._azure_ad_token or self._azure_ad_token_provider is None:
            return self._azure_ad_token or None
        return _check_token((yield Resolve(self._azure_ad_token_provider)))

    def _credential_headers(self) -> Flow[dict[str, str]]:
        token = yield from self._resolve_token()
        if self._api_key_provider is not None and not self._azure_ad_token:
            yield Resolve(self._refresh_api_key)
        headers = self.auth_headers
        if token:
            # A key that the client has beside a token function goes along: gateways may ask for both.
            headers["Authorization"] = f"Bearer {check_key(token, 'azure_ad_token')}"
        return headers

    def _key_headers(self, call: Bound) -> Generator[Action, Any, Mapping[str, str]]:
        headers = yield from self._credential_headers()
        if not headers:
            self._expect_own_key(call, self._no_key)
        return headers

    def _realtime(self, model: str, extra_query: Mapping[str, object]) -> Flow[tuple[httpx.URL, dict[str, str]]]:
        """Return where realtime sessions are, and the headers that identify the caller."""
        headers = yield from self._credential_headers()
        of_version = {"api-version": self._api_version} if self._api_version else {}
        deployment = self._azure_deployment or model
        base = self._build_url("", wants_deployment=False, model=None)
        name = "model" if base.endswith("/openai/v1") else "deployment"
        if self.websocket_base_url is not None:
            base = str(self.websocket_base_url).rstrip("/")
        url = httpx.URL(f"{base}/realtime")
        scheme = {"https": "wss", "http": "ws"}.get(url.scheme, url.scheme)
        params: dict[str, Any] = {**of_version, name: deployment, **extra_query}
        return url.copy_with(scheme=scheme, params=params), headers

    # Copies

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
        api_version: Optional[str] = None,
        azure_ad_token: Optional[str] = None,
        azure_ad_token_provider: Optional[Callable[[], _Token]] = None,
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

        A new ``azure_ad_token_provider`` takes the place of a token, too. With a ``base_url`` the copy forgets
        ``azure_endpoint`` and ``azure_deployment``. The others are those of `OpenAI.with_options`.

        Raises:
            ValueError: a default is both added to and replaced.
        """
        token = self._azure_ad_token if azure_ad_token_provider is None else None
        own: dict[str, Any] = {
            "api_version": self._api_version if api_version is None else api_version,
            "azure_ad_token": azure_ad_token or token,
            "azure_ad_token_provider": azure_ad_token_provider or self._azure_ad_token_provider,
        }
        same_address = base_url is None and not {"base_url", "azure_endpoint"} & _extra_kwargs.keys()
        if base_url is None and "base_url" not in _extra_kwargs:
            own.update(self._address_of_copy())
        made = super().copy(
            api_key=api_key,
            admin_api_key=admin_api_key,
            workload_identity=workload_identity,
            provider=provider,
            organization=organization,
            project=project,
            webhook_secret=webhook_secret,
            websocket_base_url=websocket_base_url,
            base_url=base_url,
            timeout=timeout,
            http_client=http_client,
            max_retries=max_retries,
            default_headers=default_headers,
            set_default_headers=set_default_headers,
            default_query=default_query,
            set_default_query=set_default_query,
            max_response_bytes=max_response_bytes,
            _enforce_credentials=_enforce_credentials,
            _extra_kwargs={**own, **_extra_kwargs},
        )
        if same_address and "azure_endpoint" not in own:
            # Somebody has set another base URL since, which does not say where the resource is.
            made._azure_endpoint, made._azure_deployment = self._azure_endpoint, self._azure_deployment
            made._with_and_without_deployment = self._with_and_without_deployment
        return made

    with_options = copy

    def _address_of_copy(self) -> dict[str, Any]:
        if not self._is_of_endpoint(self._base_text):
            # Somebody has set another base URL since.
            return {}
        endpoint = str(self._azure_endpoint)
        return {"base_url": None, "azure_endpoint": endpoint, "azure_deployment": self._azure_deployment}

    def _is_of_endpoint(self, base: str) -> bool:
        """Return whether a base URL is the one that the endpoint gave."""
        endpoint = self._azure_endpoint
        if endpoint is None:
            return False
        return base == (self._with_and_without_deployment[0] or f"{str(endpoint).rstrip('/')}/openai")

    def _find_base_url_problem(self, url: httpx.URL) -> Optional[tuple[type[Exception], str]]:
        if self._azure_endpoint is not None and self._is_of_endpoint(str(url).rstrip("/")):
            problem = _about_endpoint(self._azure_endpoint)
            return (ValueError, problem) if problem else None
        return super()._find_base_url_problem(url)


def _about_the_other_key() -> str:
    if "OPENAI_API_KEY" not in os.environ:
        return ""
    return "; OPENAI_API_KEY, which is set, is a key of OpenAI's own API and is not sent to Azure"


def _about_endpoint(url: httpx.URL) -> str:
    """Return the problem of a resource's address: it is not an absolute URL, or includes more than the resource."""
    if url.scheme not in ("http", "https") or not url.host:
        return "azure_endpoint must be an absolute URL with its scheme, such as 'https://my-resource.openai.azure.com'"
    is_azure = url.host.endswith(".azure.com")
    beyond = (_BEYOND_ENDPOINT_OF_AZURE if is_azure else _BEYOND_ENDPOINT).search(url.path)
    if beyond or url.query:
        return (
            f"azure_endpoint must be the address of the resource alone, '{url.scheme}://{url.host}': its path "
            f"{url.path!r}{' and a query' if url.query else ''} came with it. /openai, the deployment and api-version "
            "are added to each request; pass `azure_deployment` and `api_version` for them, or the whole address as "
            "`base_url`"
        )
    return ""


def _encode_deployment(deployment: str) -> str:
    """Return a deployment as it stands in a path; gateways have models with a slash in their names.

    Raises:
        ValueError: it would lead to another path.
    """
    if any(step in (".", "..") for step in deployment.split("/")):
        raise ValueError(f"a deployment cannot be called {deployment!r}, which stands for another path")
    return quote(deployment, safe="/")


def _wants_deployment(call: Bound) -> bool:
    # By hand, a call has no row; its path tells.
    return call.endpoint.deployment or (call.endpoint.resource == "client" and call.path in _deployment_paths())


@cache
def _deployment_paths() -> frozenset[str]:
    return frozenset(row.path for row in endpoints.all() if row.deployment)


def _check_token(token: object) -> str:
    """Return what the user's token function gave, if that is a token.

    Raises:
        ValueError: it is not.
    """
    if isinstance(token, str) and token:
        return token
    returned = "an empty one" if token == "" else "None" if token is None else f"a {type(token).__name__}"
    hint = ""
    if isinstance(token, Awaitable):
        getattr(token, "close", bool)()
        hint = (
            "; only AsyncAzureOpenAI can await it, and AzureOpenAI needs a plain function, such as that of "
            "azure.identity (not azure.identity.aio)"
        )
    raise ValueError(f"Expected `azure_ad_token_provider` argument to return a string but it returned {returned}{hint}")


class AzureOpenAI(BaseAzureClient[str, "httpx.Client", str], OpenAI):
    """A client of Azure OpenAI whose calls block.

    What is left out comes from the environment: AZURE_OPENAI_ENDPOINT, OPENAI_API_VERSION, AZURE_OPENAI_API_KEY,
    AZURE_OPENAI_AD_TOKEN (unless key, token or token function is passed), and those that `OpenAI` reads beside
    OPENAI_API_KEY and OPENAI_BASE_URL.

    Args:
        api_version: version of the API, such as ``"2024-10-21"``.
        azure_endpoint: address of the resource, such as ``"https://my-resource.openai.azure.com"``.
        azure_deployment: the deployment that all calls use which need one; else it is each call's ``model``.
        api_key: key of the resource, or a function that returns it and is asked before every attempt.
        azure_ad_token: a Microsoft Entra ID token; where one is given, no key is sent.
        azure_ad_token_provider: a function that returns such a token, and is asked before every attempt.
        base_url: the whole address up to the path, in place of ``azure_endpoint`` and ``azure_deployment``, which then
            has no effect; if it has no ``/deployments/...`` in it, that is added, with the call's ``model``, where the
            endpoint needs it.

    The others are those of `OpenAI`.

    Raises:
        OpenAIError: there is neither key nor token.
        ValueError: address or version is missing, or the arguments contradict each other.
    """

    def _get_azure_ad_token(self) -> Optional[str]:
        """Return the token of the next attempt; ``None`` for a client with a key."""
        return self._driver.run(self._resolve_token())

    def _configure_realtime(self, model: str, extra_query: Mapping[str, object]) -> tuple[httpx.URL, dict[str, str]]:
        """Return where realtime sessions are, and the headers that identify the caller."""
        return self._driver.run(self._realtime(model, extra_query))


class AsyncAzureOpenAI(
    BaseAzureClient[Awaitable[str], "httpx.AsyncClient", Union[str, Awaitable[str]]],
    AsyncOpenAI,
):
    """A client of Azure OpenAI whose calls are awaited; its arguments are those of `AzureOpenAI`.

    ``api_key`` and ``azure_ad_token_provider`` may be coroutine functions, and ``http_client`` is an
    ``httpx.AsyncClient``.
    """

    async def _get_azure_ad_token(self) -> Optional[str]:
        """Return the token of the next attempt; ``None`` for a client with a key."""
        return await self._driver.run(self._resolve_token())

    async def _configure_realtime(
        self, model: str, extra_query: Mapping[str, object]
    ) -> tuple[httpx.URL, dict[str, str]]:
        """Return where realtime sessions are, and the headers that identify the caller."""
        return await self._driver.run(self._realtime(model, extra_query))


register_own(BaseAzureClient, AzureOpenAI, AsyncAzureOpenAI)
for _client in (AzureOpenAI, AsyncAzureOpenAI):
    wrap_constructor(_client, is_async=_client._is_async)

if TYPE_CHECKING:
    _deployments_endpoints: frozenset[str]
else:

    def __getattr__(name: str) -> Any:
        if name == "_deployments_endpoints":
            return _deployment_paths()
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
