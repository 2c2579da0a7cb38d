"""Clients of httpx2, the fork of httpx, and what other packages ask about it; httpx2 is loaded for a client alone."""

from __future__ import annotations

import importlib
import sys
from typing import Any, Union

import httpx

from ._http.clients import set_default_options
from ._support.aliases import set_public_module


def DefaultHttpx2Client(**options: object) -> httpx.Client:
    """Return an ``httpx2.Client`` with this library's own timeouts, limits and redirects where nothing else is said.

    Raises:
        RuntimeError: httpx2 is not installed.
    """
    library = _load_httpx2()
    made: httpx.Client = library.Client(**set_default_options(options, library))
    return made


def DefaultAsyncHttpx2Client(**options: object) -> httpx.AsyncClient:
    """Return an ``httpx2.AsyncClient`` in the same way.

    Raises:
        RuntimeError: httpx2 is not installed.
    """
    library = _load_httpx2()
    made: httpx.AsyncClient = library.AsyncClient(**set_default_options(options, library))
    return made


set_public_module(DefaultHttpx2Client, DefaultAsyncHttpx2Client)


def _load_httpx2() -> Any:
    if sys.version_info < (3, 10):
        raise RuntimeError("HTTPX2 requires Python 3.10 or later; install the httpx2 extra there: openai[httpx2]")
    try:
        return importlib.import_module("httpx2")
    except ImportError as error:
        raise RuntimeError("To use HTTPX2, install the httpx2 extra: pip install 'openai[httpx2]'") from error


# For packages that have to do with objects of both libraries.


def _get_classes(name: str) -> tuple[Any, ...]:
    """Return httpx's class of this name, and httpx2's where a program has loaded that."""
    loaded = sys.modules.get("httpx2")
    return (getattr(httpx, name), *([getattr(loaded, name)] if loaded else []))


def is_httpx2_sync_client(value: object) -> bool:
    """Return whether this is a blocking client of httpx2."""
    return isinstance(value, _get_classes("Client")[1:])


def is_httpx2_async_client(value: object) -> bool:
    """Return whether this is an asynchronous client of httpx2."""
    return isinstance(value, _get_classes("AsyncClient")[1:])


def normalize_httpx_url(value: Union[str, httpx.URL]) -> httpx.URL:
    """Return a URL as httpx's, whichever library's it is."""
    return value if isinstance(value, httpx.URL) else httpx.URL(str(value))


def normalize_httpx_timeout(value: Any) -> Union[float, httpx.Timeout, None]:
    """Return a timeout of httpx2 as httpx's, and anything else as it is."""
    return httpx.Timeout(**value.as_dict()) if isinstance(value, _get_classes("Timeout")[1:]) else value


def normalize_httpx2_timeout(value: object) -> Any:
    """Return a timeout of httpx as httpx2's, and anything else as it is."""
    return _load_httpx2().Timeout(**value.as_dict()) if isinstance(value, httpx.Timeout) else value


def http_response_types() -> tuple[type[httpx.Response], ...]:
    """Return the classes of responses."""
    return _get_classes("Response")


def timeout_exceptions() -> tuple[type[httpx.TimeoutException], ...]:
    """Return the errors of timeouts."""
    return _get_classes("TimeoutException")


def status_exceptions() -> tuple[type[httpx.HTTPStatusError], ...]:
    """Return the errors of ``raise_for_status``."""
    return _get_classes("HTTPStatusError")


def stream_consumed_exceptions() -> tuple[type[httpx.StreamConsumed], ...]:
    """Return the errors of bodies that are read twice."""
    return _get_classes("StreamConsumed")


def request_not_read_exceptions() -> tuple[type[httpx.RequestNotRead], ...]:
    """Return the errors of requests whose body is asked for before it was read."""
    return _get_classes("RequestNotRead")
