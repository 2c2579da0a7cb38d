"""Where a connection goes, and what the request that opens it says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Optional
from urllib.parse import quote_plus, urlsplit, urlunsplit

from .._exceptions import OpenAIError, build_encoding_error
from .._flow.binding import Bound
from .._flow.headers import given
from .._flow.hints import about_connection
from .._flow.query import text_of
from .._types import Omit
from ..endpoints import Endpoint
from ..endpoints._channel import Channel

if TYPE_CHECKING:
    from .._flow.actions import Flow

_SCHEMES = {"https": "wss", "http": "ws", "wss": "wss", "ws": "ws"}


def handshake(
    client: Any, channel: Channel, query: Mapping[str, object], extra_headers: Mapping[str, Any]
) -> Flow[tuple[str, dict[str, str]]]:
    """Return the URL of a connection and the headers of the request that opens it, with a key that is asked for anew.

    A client whose address has other parts, such as Azure's, brings a flow ``_realtime(model, query)``.

    Raises:
        OpenAIError: there is no key, or the address is none of a websocket.
    """
    own = {name: value for name, value in query.items() if not isinstance(value, Omit)}
    if hasattr(client, "_realtime"):
        model = own.pop("model", "")
        if not model:
            raise TypeError(f"{channel.resource}.connect() needs `model`, the name of the deployment, with this client")
        at, key = yield from client._realtime(model, own)
        url = str(at)
        if channel.path != "/realtime":
            raise OpenAIError(f"{type(client).__name__} has no {channel.resource}.connect()")
    else:
        row = Endpoint(channel.resource, "connect", "GET", channel.path, (), channel.doc)
        call = Bound(row, channel.path)
        call.headers = extra_headers
        key = yield from client._key_headers(call)
        url = address(client, channel.path, {**client._custom_query, **own})
    headers: dict[str, Any] = {"user-agent": client.user_agent, **given(client._account_headers())}
    headers.update(given({**key, **dict(channel.headers)}))
    headers.update(given(client._custom_headers, "default_headers"))
    headers.update(given(extra_headers, "extra_headers"))
    return url, {name: str(value) for name, value in headers.items() if not isinstance(value, Omit)}


def address(client: Any, path: str, query: Mapping[str, object]) -> str:
    """Return the URL of a path of a client's websockets, whose scheme follows from that of its base URL."""
    base = urlsplit(str(client.websocket_base_url or client.base_url))
    scheme = _SCHEMES.get(base.scheme)
    if scheme is None or not base.hostname:
        raise OpenAIError(f"websocket_base_url must be an absolute wss:// or ws:// URL, not {_public(base.geturl())!r}")
    params = "&".join(
        f"{_quoted(name, name)}={_quoted(text_of(each, name), name)}"
        for name, value in query.items()
        for each in (value if isinstance(value, (list, tuple)) else (value,))
        if each is not None
    )
    return urlunsplit(
        (scheme, base.netloc, base.path.rstrip("/") + path, "&".join(filter(None, (base.query, params))), "")
    )


def _quoted(text: str, name: str) -> str:
    try:
        return quote_plus(text)
    except UnicodeEncodeError:
        raise build_encoding_error(f"{name!r} in the query") from None


def _public(url: str) -> str:
    """Return a URL without user and password."""
    parts = urlsplit(url)
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))


def failure(error: Exception, url: str, headers: Mapping[str, str], resource: str) -> Optional[Exception]:
    """Return what a failed handshake means: the status error if the server answered, a connection error otherwise.

    ``None`` if it is neither, such as a setting that websockets does not know.
    """
    from .._exceptions import APIConnectionError, APIError, APITimeoutError, error_for_status, is_harmless_header
    from .._http.requests import record_request, record_response

    shown = {name: value if is_harmless_header(name) else "***" for name, value in headers.items()}
    request = record_request(_public(url).replace("ws", "http", 1), shown)
    answer = getattr(error, "response", None)
    made: APIError
    if answer is not None:
        content = bytes(answer.body or b"")
        headers_of_answer = list(answer.headers.raw_items())
        made = error_for_status(record_response(request, answer.status_code, headers_of_answer, content))
    elif isinstance(error, TimeoutError) or type(error).__name__ == "TimeoutError":
        made = APITimeoutError(request)
    elif isinstance(error, (OSError, EOFError)) or type(error).__module__.startswith("websockets"):
        made = APIConnectionError(request=request)
        made.hint = about_connection(error, request.url, "`websocket_base_url`, `base_url` or OPENAI_BASE_URL")
    else:
        return None
    made.endpoint = f"{resource}.connect"
    return made
