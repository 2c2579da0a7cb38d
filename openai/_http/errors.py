"""Turning what an HTTP library raises into errors of this library."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Callable, Optional, Union, cast

import httpx

from .._exceptions import APIConnectionError, APITimeoutError, OpenAIError, ResponseTooLargeError
from .._flow.actions import Failed
from .bodies import BodyStream
from .libraries import get_error_types
from .response_bodies import BodyTooLarge


def build_failure(
    error: Exception,
    request: httpx.Request,
    http: Union[httpx.Client, httpx.AsyncClient],
    response: Optional[httpx.Response] = None,
) -> Failed:
    """Return the outcome of an exchange that failed in httpx, or in what the program has put into that.

    Another attempt may succeed whatever the error, as where a connection has outlived its event loop.

    Args:
        error: what the HTTP client raised.
        request: the request that was sent.
        http: the client.
        response: the response, where one had begun.

    Raises:
        OpenAIError: ``error`` itself, where it is one of this library.
        Exception: what reading the body of the request raised; sending it again would not help.
    """
    if isinstance(request.stream, BodyStream) and request.stream.body.problem is not None:
        raise request.stream.body.problem
    if isinstance(error, OpenAIError):
        raise error
    if isinstance(error, BodyTooLarge) and response is not None:
        return Failed(ResponseTooLargeError(response, error.limit), request, may_pass=False)
    timed_out = isinstance(error, (*get_error_types("TimeoutException"), TimeoutError))
    # A test's stand-in for an httpx client may lack `is_closed`.
    return Failed(error, request, timed_out=timed_out, may_pass=getattr(http, "is_closed", False) is not True)


def build_connection_error(error: Exception, response: httpx.Response) -> APIConnectionError:
    """Return the error for a body that broke off.

    Args:
        error: what the HTTP library raised; it gets the request of the response.
        response: whose body it is.
    """
    request = cast(httpx.RequestError, error).request = response.request
    timed_out = isinstance(error, get_error_types("TimeoutException"))
    connection_error = APITimeoutError(request=request) if timed_out else APIConnectionError(request=request)
    connection_error.request_id = response.headers.get("x-request-id")
    return connection_error


@contextmanager
def convert_read_errors(response: httpx.Response, endpoint: str, consumed: Callable[[], Exception]) -> Iterator[None]:
    """Raise errors of this library where reading a body fails.

    Args:
        response: whose body it is.
        endpoint: the endpoint that was called, for errors to show.
        consumed: makes the error for a body that has been read in pieces before.

    Raises:
        APIConnectionError: the connection broke, or the body is incomplete or cannot be decoded.
        ResponseTooLargeError: the body is larger than `max_response_bytes`.
    """
    try:
        yield
    except get_error_types("StreamConsumed"):
        raise consumed() from None
    except BodyTooLarge as error:
        _close(response)
        too_large = ResponseTooLargeError(response, error.limit)
        too_large.endpoint = endpoint
        raise too_large from None
    except get_error_types("RequestError") as error:
        _close(response)
        connection_error = build_connection_error(error, response)
        connection_error.endpoint = endpoint
        raise connection_error from error


def _close(response: httpx.Response) -> None:
    # An async response is closed with the generator that reads it.
    if hasattr(response.stream, "close"):
        response.close()
