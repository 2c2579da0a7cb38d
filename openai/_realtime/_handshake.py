"""The URL of a connection, and the headers of the request that opens it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Callable, Optional, Protocol
from urllib.parse import quote_plus, urlsplit, urlunsplit

from .._exceptions import OpenAIError, build_encoding_error
from .._flow.binding import Bound
from .._flow.headers import normalize_headers
from .._flow.hints import about_connection
from .._flow.query import text_of
from .._types import Omit
from ..endpoints import Endpoint
from ..endpoints._channel import Channel

if TYPE_CHECKING:
    from .._flow.actions import Flow

_SCHEMES = {"https": "wss", "http": "ws", "wss": "wss", "ws": "ws"}


class Client(Protocol):
    """A client, with the parts that its connections use."""

    _driver: Any
    _timeouts: Callable[[Any], Mapping[str, Optional[float]]]
    _key_headers: Callable[[Bound], Flow[dict[str, str]]]
    _account_headers: Callable[[], Mapping[str, Any]]
    _custom_headers: Any
    _custom_query: Any
    base_url: Any
    websocket_base_url: Any
    user_agent: Any
    timeout: Any


def prepare_handshake(
    client: Client, channel: Channel, query: Mapping[str, object], extra_headers: Mapping[str, Any]
) -> Flow[tuple[str, dict[str, str]]]:
    """Return the URL of a connection and the headers of the request that opens it; a callable key is called again.

    A client whose URLs have another form, such as Azure's, has a flow ``_realtime(model, query)``.

    Raises:
        OpenAIError: there is no key, or the base URL is not a URL of websockets.
        TypeError: the client needs a ``model``.
    """
    params = {name: value for name, value in query.items() if not isinstance(value, Omit)}
    prepare_azure = getattr(client, "_realtime", None)
    if prepare_azure is not None:
        model = params.pop("model", "")
        if not model:
            raise TypeError(f"{channel.resource}.connect() needs `model`, the name of the deployment, with this client")
        azure_url, key = yield from prepare_azure(model, params)
        url = str(azure_url)
        if channel.path != "/realtime":
            raise OpenAIError(f"{type(client).__name__} has no {channel.resource}.connect()")
    else:
        row = Endpoint(channel.resource, "connect", "GET", channel.path, (), channel.doc)
        call = Bound(row, channel.path)
        call.headers = extra_headers
        key = yield from client._key_headers(call)
        url = build_url(client, channel.path, {**client._custom_query, **params})
    headers: dict[str, Any] = {"user-agent": client.user_agent, **normalize_headers(client._account_headers())}
    headers.update(normalize_headers({**key, **dict(channel.headers)}))
    headers.update(normalize_headers(client._custom_headers, "default_headers"))
    headers.update(normalize_headers(extra_headers, "extra_headers"))
    return url, {name: str(value) for name, value in headers.items() if not isinstance(value, Omit)}


def build_url(client: Client, path: str, query: Mapping[str, object]) -> str:
    """Return the websocket URL of a path of a client; its scheme follows from that of the base URL.

    Raises:
        OpenAIError: the base URL is not absolute, or has another scheme.
        UnsendableError: a query param is not valid Unicode.
    """
    base = urlsplit(str(client.websocket_base_url or client.base_url))
    scheme = _SCHEMES.get(base.scheme)
    if scheme is None or not base.hostname:
        raise OpenAIError(
            f"websocket_base_url must be an absolute wss:// or ws:// URL, not {_strip_credentials(base.geturl())!r}"
        )
    params = "&".join(
        f"{_quote(name, name)}={_quote(text_of(item, name), name)}"
        for name, value in query.items()
        for item in (value if isinstance(value, (list, tuple)) else (value,))
        if item is not None
    )
    return urlunsplit(
        (scheme, base.netloc, base.path.rstrip("/") + path, "&".join(filter(None, (base.query, params))), "")
    )


def _quote(text: str, name: str) -> str:
    try:
        return quote_plus(text)
    except UnicodeEncodeError:
        raise build_encoding_error(f"{name!r} in the query") from None


def _strip_credentials(url: str) -> str:
    """Return a URL without user and password."""
    parts = urlsplit(url)
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))


def translate_failure(error: Exception, url: str, headers: Mapping[str, str], resource: str) -> Optional[Exception]:
    """Return the error for a failed handshake: a status error if the server answered, else a connection error.

    ``None`` if it is neither, such as an option that websockets does not know.

    Args:
        error: the error of websockets or of the system.
        url: the URL of the connection.
        headers: the headers of the request.
        resource: the resource of the connection, for the error.
    """
    from .._exceptions import APIConnectionError, APIError, APITimeoutError, error_for_status, is_harmless_header
    from .._http.requests import record_request, record_response

    safe_headers = {name: value if is_harmless_header(name) else "***" for name, value in headers.items()}
    request = record_request(_strip_credentials(url).replace("ws", "http", 1), safe_headers)
    response = getattr(error, "response", None)
    translated: APIError
    if response is not None:
        content = bytes(response.body or b"")
        response_headers = list(response.headers.raw_items())
        translated = error_for_status(record_response(request, response.status_code, response_headers, content))
    elif isinstance(error, TimeoutError) or type(error).__name__ == "TimeoutError":
        translated = APITimeoutError(request)
    elif isinstance(error, (OSError, EOFError)) or type(error).__module__.startswith("websockets"):
        translated = APIConnectionError(request=request)
        translated.hint = about_connection(error, request.url, "`websocket_base_url`, `base_url` or OPENAI_BASE_URL")
    else:
        return None
    translated.endpoint = f"{resource}.connect"
    return translated
