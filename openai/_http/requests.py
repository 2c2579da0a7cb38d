"""Building requests, and recording those that another library has sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Union

import httpx

from .._exceptions import UnsendableError, build_encoding_error
from .._flow.actions import Prepared
from .._flow.headers import is_header_name, is_header_value, unsendable_name, unsendable_value
from .._support.logs import redact_url
from .bodies import encode_form, set_length
from .libraries import RequestHeaders, find_library

#: Different URLs, and sets of headers, that one client remembers.
_MAX_URLS = 256
_MAX_HEADERS = 64

#: Headers about the form in which a body was transferred, which no longer hold for a decoded one.
_TRANSFER_HEADERS = ("content-encoding", "content-length", "transfer-encoding")


class RequestBuilder:
    """Builds the requests of one client, and remembers the headers and URLs that they have in common.

    A request is built directly: merging headers through the httpx client costs as much as everything else together.
    What the user set on that client - headers, cookies, params - is honoured all the same.

    Args:
        http: the client.
    """

    def __init__(self, http: Union[httpx.Client, httpx.AsyncClient]) -> None:
        self._http = http
        self._library = find_library(http)
        self._headers: dict[tuple[object, ...], RequestHeaders] = {}
        self._urls: dict[str, tuple[httpx.URL, bytes]] = {}

    def build(self, prepared: Prepared) -> httpx.Request:
        """Return the request.

        Raises:
            UnsendableError: the URL or a header contains what HTTP cannot carry.
        """
        library = self._library
        url, host = self._resolve_url(prepared.url)
        content = prepared.content
        headers = self._merge_headers(prepared.headers, host)
        stream: httpx.ByteStream
        is_streamed = prepared.form is not None or prepared.body is not None
        if prepared.form is not None:
            stream = library.BodyStream(encode_form(prepared.form, headers))
        elif prepared.body is not None:
            stream = library.BodyStream(prepared.body)
            set_length(prepared.body.length, headers)
        else:
            stream = library.ByteStream(content or b"")
            if content is not None or prepared.method in ("POST", "PUT", "PATCH"):
                headers.set_length(len(content or b""))
        request = library.Request(prepared.method, url, stream=stream, extensions={"timeout": prepared.timeout})
        request.headers = headers
        if not is_streamed:
            # Makes `request.content` readable, as it is on requests that httpx has built.
            request.read()
        if self._http.cookies.jar:
            self._http.cookies.set_cookie_header(request)
        return request

    def _resolve_url(self, text: str) -> tuple[httpx.URL, bytes]:
        """Return the URL with the client's own query, and its host for the header."""
        if self._http.params:
            # These are the user's, who may change them at any time.
            url = self._parse_url(text).copy_merge_params(self._http.params)
            return url, url.netloc
        known = self._urls.get(text)
        if known is None:
            url = self._parse_url(text)
            known = url, url.netloc
            # Paths with ids come and go; after clearing, the few that a program calls often are back at once.
            if len(self._urls) >= _MAX_URLS:
                self._urls.clear()
            self._urls[text] = known
        return known

    def _parse_url(self, text: str) -> httpx.URL:
        try:
            return self._library.URL(text)
        except UnicodeEncodeError:
            raise build_encoding_error("the path or the base URL") from None
        except self._library.InvalidURL as error:
            raise UnsendableError(
                f"{redact_url(text)!r}, made of the base URL and the path, is not a valid URL: {error}"
            ) from None

    def _merge_headers(self, own: Mapping[str, str], host: bytes) -> RequestHeaders:
        """Return a new copy of the headers: the host, those of the httpx client, and over them our own."""
        client_headers = self._http.headers
        key = (host, *client_headers.raw, *own.items())
        known = self._headers.get(key)
        if known is None:
            merged = self._library.Headers([(b"Host", host)])
            merged.update(client_headers)
            for name, value in own.items():
                # Checked here, because the message of httpx shows the value, which may be a secret.
                if not value.isascii():
                    raise unsendable_value(name)
            merged.update(own)
            for raw_name, raw_value in merged.raw:
                name = raw_name.decode("latin-1")
                param = "" if name.lower() in own else "http_client"
                if not is_header_name(name):
                    raise unsendable_name(name, param)
                if not is_header_value(raw_value):
                    raise unsendable_value(name, param)
            known = self._library.RequestHeaders(merged)
            if len(self._headers) >= _MAX_HEADERS:
                self._headers.clear()
            self._headers[key] = known
        return known.copy()


def record_request(url: str, headers: Mapping[str, str]) -> httpx.Request:
    """Return an httpx request for a GET that another library has sent, for an error to show."""
    return httpx.Request("GET", url, headers=dict(headers))


def record_response(
    request: httpx.Request, status: int, headers: list[tuple[str, str]], content: bytes
) -> httpx.Response:
    """Return an httpx response for one that another library has received and decoded."""
    remaining = [(name, value) for name, value in headers if name.lower() not in _TRANSFER_HEADERS]
    return httpx.Response(status, headers=remaining, content=content, request=request)
