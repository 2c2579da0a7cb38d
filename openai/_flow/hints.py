"""What is probably wrong with a base URL, for the errors that a wrong one leads to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Optional
from urllib.parse import urlsplit

from .._constants import BASE_URL
from .._support.logs import redact_url

if TYPE_CHECKING:
    from .binding import Bound
    from .settings import CallSettings

_VERSION = re.compile(r"/v\d+[a-z0-9]*(?=/|$)")
_DOUBLED = re.compile(r"(/openai|/v\d+[a-z0-9]*)\1(?=/|$)")

#: Errors of httpx and of other transports that tell of a connection that was never made, by the names of their classes.
_NOT_CONNECTED = {"ConnectError", "ConnectTimeout", "ConnectionRefusedError", "gaierror"}


def about_connection(error: Exception, url: Any, base_names: str) -> str:
    """Return why a connection could not be made, as far as that can be guessed; empty if it was made.

    Args:
        error: what the HTTP library raised.
        url: URL of the request.
        base_names: where the base URL is set.
    """
    kinds = {cls.__name__ for cls in type(error).__mro__}
    if "ProxyError" in kinds:
        return "Check the proxy: HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, or that of `http_client`."
    if not kinds & _NOT_CONNECTED:
        return ""
    text = str(error)
    if "CERTIFICATE_VERIFY_FAILED" in text:
        return "Check the certificate authorities: SSL_CERT_FILE, or `verify` of `http_client`."
    if "WRONG_VERSION_NUMBER" in text or "record layer failure" in text:
        return f"The server does not speak TLS: is the base URL one of http:// ({base_names})?"
    if url.host == urlsplit(BASE_URL).hostname:
        return "Check the network connection, and the proxy if there is one."
    return f"Check that the server is running, and that the base URL is right ({base_names})."


def about_missing_path(settings: CallSettings, call: Bound, code: object = None) -> str:
    """Return what is wrong with the base URL of a call whose path the server does not know; empty if nothing is.

    Args:
        settings: those of the client for the call.
        call: what was asked for.
        code: that of the server's error, where it has one.
    """
    if "://" in call.path:
        return ""
    client, base = settings.client, redact_url(settings.base_url)
    address, path = _split(base)
    better = _without_endpoint(path)
    if better is not None:
        if client._base_has_version and not _VERSION.search(better):
            better += "/v1"
        return (
            f"The base URL {base!r} ends in the path of an endpoint, which each request adds: "
            f"use {address + better!r} ({client._base_names})."
        )
    if _DOUBLED.search(path):
        return (
            f"The base URL {base!r} repeats itself: use {address + _DOUBLED.sub(_once, path)!r} ({client._base_names})."
        )
    if _DOUBLED.search(path + call.path):
        return f"The path {redact_url(call.path)!r} repeats the end of the base URL {base!r}: leave it out of the path."
    if not client._base_has_version and code in (None, "404"):
        # All that Azure says of any wrong part of an address is "Resource not found".
        return (
            f"Check the address of the resource ({client._base_names}), the name of the deployment and `api_version`."
        )
    if client._base_has_version and not _VERSION.search(path):
        return (
            f"The base URL {base!r} has no /v1, which most servers need: use {base + '/v1'!r} ({client._base_names})."
        )
    return ""


def about_page(settings: CallSettings, call: Bound, code: object = None) -> str:
    """Return what may be wrong where a web page answered in place of the API."""
    return (
        about_missing_path(settings, call, code)
        or f"Check that the base URL is that of an API ({settings.client._base_names})."
    )


def _once(doubled: re.Match[str]) -> str:
    return doubled[1]


def _split(url: str) -> tuple[str, str]:
    path = urlsplit(url).path
    return url[: len(url) - len(path)], path


def _without_endpoint(path: str) -> Optional[str]:
    """Return the path without that of an endpoint at its end; ``None`` if there is none."""
    last = path[path.rfind("/") :]
    if not last or _VERSION.fullmatch(last):
        return None
    from .. import endpoints

    paths = {row.path for row in endpoints.all() if "{" not in row.path}
    end = max((known for known in paths if path.endswith(known)), key=len, default=None)
    return None if end is None else path[: -len(end)]
