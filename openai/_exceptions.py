"""Every error that this library raises.

::

    OpenAIError
    ├── APIError                              something went wrong with a request
    │   ├── APIConnectionError                no complete response arrived
    │   │   └── APITimeoutError
    │   ├── APIResponseValidationError        a response is not what the endpoint returns
    │   │   ├── UnusableAnswerError           it lacks what was asked for; also a ValueError
    │   │   └── ResponseTooLargeError         it is larger than `max_response_bytes`
    │   └── APIStatusError                    the server answered with a 4xx or 5xx status
    │       ├── BadRequestError               400
    │       ├── AuthenticationError           401
    │       │   └── OAuthError
    │       ├── PermissionDeniedError         403
    │       ├── NotFoundError                 404
    │       ├── ConflictError                 409
    │       ├── UnprocessableEntityError      422
    │       ├── RateLimitError                429
    │       └── InternalServerError           500 and above
    ├── LengthFinishReasonError               a structured answer was cut off
    ├── ContentFilterFinishReasonError        a structured answer was filtered
    ├── OutputParseError                      a structured answer does not fit its type; also a ValueError
    ├── InvalidWebhookSignatureError          also a ValueError
    ├── UnsendableError                       an argument that HTTP cannot carry; also a ValueError
    ├── PaginationError                       also a RuntimeError
    ├── PollTimeoutError                      also a TimeoutError and a RuntimeError
    ├── SubjectTokenProviderError
    ├── WebSocketConnectionClosedError
    ├── WebSocketEventError                   also a JSONDecodeError
    └── WebSocketQueueFullError

All of them pickle and copy; keys and cookies do not go along.
"""

# pyright: reportIncompatibleVariableOverride=false
# A subclass narrows the status to its own, and nobody sets it.

from __future__ import annotations

import copy
import json
import re
from typing import TYPE_CHECKING, Any, Optional, Union

from ._support.aliases import make_getattr, set_public_module

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Literal

    from .types.chat import ChatCompletion

#: Headers that carry a secret; never shown.
SECRET_HEADERS = ("authorization", "api-key", "cookie", "set-cookie", "proxy-authorization")

#: Headers of requests that carry no secret: all that are pickled, and sent to another host after a redirect. Of a
#: header that a program has added nobody but the program knows what it holds.
_HARMLESS_HEADERS = frozenset(
    [
        "accept",
        "accept-charset",
        "accept-encoding",
        "accept-language",
        "cache-control",
        "connection",
        "content-encoding",
        "content-language",
        "content-length",
        "content-type",
        "date",
        "expect",
        "host",
        "idempotency-key",
        "if-match",
        "if-modified-since",
        "if-none-match",
        "if-unmodified-since",
        "openai-beta",
        "openai-version",
        "range",
        "traceparent",
        "tracestate",
        "transfer-encoding",
        "user-agent",
        "x-client-request-id",
        "x-ms-client-request-id",
        "x-request-id",
    ]
)
_HARMLESS_PREFIX = "x-stainless-"

#: What the name of a response's header has in it that may carry a secret.
_SECRETIVE = re.compile("auth|cookie|credential|key|passw|secret|session|token")


def is_harmless_header(name: str) -> bool:
    """Return whether a header of a request is known to carry no secret."""
    name = name.lower()
    return name in _HARMLESS_HEADERS or name.startswith(_HARMLESS_PREFIX)


def _may_show_header(name: str) -> bool:
    # Limits are counted in tokens.
    return _SECRETIVE.search(name) is None or name.startswith("x-ratelimit-")


class OpenAIError(Exception):
    """The base of all errors of this library."""

    run: Any = None
    """The `ToolRun` so far, where the error ended a run of tools."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.args, {name: _redact(value) for name, value in vars(self).items()})


def _restore(cls: type[OpenAIError], args: tuple[Any, ...], state: dict[str, Any]) -> OpenAIError:
    """Make an error again from what `OpenAIError.__reduce__` gave, whatever its constructor asks for."""
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


def _redact(value: Any) -> object:
    """Return a request or response without secrets; anything else as it is."""
    if hasattr(value, "headers") and hasattr(value, "extensions"):
        value = copy.copy(value)
        value.headers = value.headers.copy()
        may_show = _may_show_header if hasattr(value, "status_code") else is_harmless_header
        for name in [name for name in value.headers if not may_show(name.lower())]:
            value.headers[name] = "***"
        if getattr(getattr(value, "url", None), "userinfo", b"") and not hasattr(value, "status_code"):
            value.url = value.url.copy_with(userinfo=b"")
        if getattr(value, "_request", None) is not None:
            value.request = _redact(value.request)
    return value


class MissingCredentialsError(OpenAIError, TypeError):
    """No credentials were found to authenticate a request with."""

    def __init__(self, message: str) -> None:
        super().__init__(f"Could not resolve authentication method: {message}")


class APIError(OpenAIError):
    """Something went wrong with a request to the API."""

    message: str
    """What happened; the server's own message where there is one."""
    request: httpx.Request
    body: Optional[object]
    """The ``error`` object of the server's JSON, or the body as text; ``None`` without a response."""
    code: Optional[str] = None
    param: Optional[str] = None
    type: Optional[str] = None
    endpoint: Optional[str] = None
    """The endpoint that was called, such as ``chat.completions.create``."""
    request_id: Optional[str] = None
    """The ``x-request-id`` of the answer, where one came."""
    hint: str = ""
    """What to do about it."""
    partial: Any = None
    """What had arrived of a stream that broke off: a helper's snapshot, or the text of the unfinished event."""

    def __init__(self, message: str, request: httpx.Request, *, body: Optional[object]) -> None:
        super().__init__(message)
        self.message = message
        self.request = request
        self.body = body
        if isinstance(body, dict):
            self.code = body.get("code")
            self.param = body.get("param")
            self.type = body.get("type")

    def __str__(self) -> str:
        where = ", ".join(filter(None, (self.endpoint, self._sent(), self._identified())))
        cause = self._reason()
        return f"{self.message}{cause}{f' [{where}]' if where else ''}{f' {self.hint}' if self.hint else ''}"

    def _sent(self) -> str:
        request: Any = self.request
        # As it is sent: decoded, an ID could bring line ends and escapes into logs.
        return f"{request.method} {request.url.raw_path.partition(b'?')[0].decode()}" if request is not None else ""

    def _identified(self) -> str:
        return f"request id {self.request_id}" if self.request_id else ""

    def _reason(self) -> str:
        return ""


def _request_of(response: httpx.Response) -> httpx.Request:
    """Return the request of a response; one that was made by hand, as in tests, may have none."""
    try:
        return response.request
    except RuntimeError:
        return None  # type: ignore[return-value]


class APIResponseValidationError(APIError):
    """A response with a 2xx status does not have the form that the endpoint returns."""

    response: httpx.Response
    status_code: int
    request_id: Optional[str]

    def __init__(self, response: httpx.Response, body: Optional[object], *, message: Optional[str] = None) -> None:
        super().__init__(
            message or "Data returned by API invalid for expected schema.", _request_of(response), body=body
        )
        self.response = response
        self.status_code = response.status_code
        self.request_id = response.headers.get("x-request-id")


class UnusableAnswerError(APIResponseValidationError, ValueError):
    """A valid response lacks what was asked for, such as readable embeddings."""


class ResponseTooLargeError(APIResponseValidationError):
    """A response is larger than the client's `max_response_bytes`; the rest was not read."""

    hint = "The client's `max_response_bytes` sets how much is read."
    limit: int
    """The bytes that are allowed."""

    def __init__(self, response: httpx.Response, limit: int, *, what: str = "the body") -> None:
        super().__init__(response, None, message=f"{what} is larger than {limit} bytes")
        self.limit = limit


class APIStatusError(APIError):
    """The server answered with a status of 4xx or 5xx."""

    response: httpx.Response
    status_code: int
    request_id: Optional[str]

    def __init__(self, message: str, *, response: httpx.Response, body: Optional[object]) -> None:
        super().__init__(message, _request_of(response), body=body)
        self.response = response
        self.status_code = response.status_code
        self.request_id = response.headers.get("x-request-id")


class APIConnectionError(APIError):
    """No complete response arrived: the connection could not be made, or it broke."""

    def __init__(self, *, message: str = "Connection error.", request: httpx.Request) -> None:
        super().__init__(message, request, body=None)
        self.reason: Optional[str] = None

    def _sent(self) -> str:
        request: Any = self.request
        if request is None:
            return ""
        url = request.url
        host = url.netloc.decode()
        port = "" if url.port is not None else f":{443 if url.scheme == 'https' else 80}"
        return f"{super()._sent()}, host {host}{port}"

    def _reason(self) -> str:
        error = self.__cause__
        cause = ": ".join(filter(None, (type(error).__name__, str(error)))) if error else self.reason
        return f" {cause}" if cause else ""

    def __reduce__(self) -> tuple[Any, ...]:
        # The cause does not survive a pickle, but its text is the most useful part of the message.
        self.reason = self._reason().strip() or None
        return super().__reduce__()


class APITimeoutError(APIConnectionError):
    """The server did not answer in time."""

    hint = "The `timeout` of the client or of the call sets how long to wait."

    def __init__(self, request: httpx.Request) -> None:
        super().__init__(message="Request timed out.", request=request)


class BadRequestError(APIStatusError):
    """400: the request is invalid."""

    status_code: Literal[400] = 400


class AuthenticationError(APIStatusError):
    """401: the key is missing, wrong or revoked."""

    status_code: Literal[401] = 401
    hint = (
        "Check the key given as `api_key` or in OPENAI_API_KEY (for Azure: AZURE_OPENAI_API_KEY, or the token), "
        "and that it belongs to this base URL."
    )


class OAuthError(AuthenticationError):
    """The token endpoint refused to exchange a token."""

    error: Optional[str]

    def __init__(self, *, response: httpx.Response, body: Optional[object]) -> None:
        details: dict[str, Any] = body if isinstance(body, dict) else {}
        message = details.get("error_description") or details.get("error") or f"Error code: {response.status_code}"
        super().__init__(str(message), response=response, body=body)
        self.error = details.get("error")


class PermissionDeniedError(APIStatusError):
    """403: the key lacks the permission."""

    status_code: Literal[403] = 403
    hint = "The key's project or role lacks this permission."


class NotFoundError(APIStatusError):
    """404: there is no such object, model or path."""

    status_code: Literal[404] = 404


class ConflictError(APIStatusError):
    """409: the state of the object does not allow the request."""

    status_code: Literal[409] = 409


class UnprocessableEntityError(APIStatusError):
    """422: the request is well formed but cannot be processed."""

    status_code: Literal[422] = 422


class RateLimitError(APIStatusError):
    """429: too many requests or tokens, or no quota left."""

    status_code: Literal[429] = 429


class InternalServerError(APIStatusError):
    """500 and above: the server failed."""


class LengthFinishReasonError(OpenAIError):
    """A structured answer was cut off before it was complete, so it cannot be parsed."""

    completion: ChatCompletion

    def __init__(self, *, completion: ChatCompletion) -> None:
        used = f" - {completion.usage}" if completion.usage else ""
        super().__init__(f"Could not parse response content as the length limit was reached{used}")
        self.completion = completion


class ContentFilterFinishReasonError(OpenAIError):
    """A structured answer was withheld by the content filter."""

    completion: Optional[ChatCompletion]

    def __init__(self, *, completion: Optional[ChatCompletion] = None) -> None:
        super().__init__("Could not parse response content as the request was rejected by the content filter")
        self.completion = completion


class UnsendableError(OpenAIError, ValueError):
    """An argument contains what HTTP cannot carry in its part of the request; nothing was sent."""


def build_encoding_error(what: str) -> UnsendableError:
    """Return the error for text that UTF-8 cannot encode."""
    return UnsendableError(
        f"{what} contains a lone surrogate, which UTF-8 cannot encode; check how the text was decoded"
    )


class OutputParseError(OpenAIError, ValueError):
    """The model's output does not fit the requested type."""

    text: str
    """The output."""

    def __init__(self, message: str, text: str = "") -> None:
        super().__init__(message)
        self.text = text


class InvalidWebhookSignatureError(OpenAIError, ValueError):
    """A webhook's signature does not match its payload."""


class PaginationError(OpenAIError, RuntimeError):
    """A list cannot be followed to its end: the cursor is missing, repeats, or leads to another server."""


class PollTimeoutError(OpenAIError, TimeoutError, RuntimeError):
    """Polling timed out; the operation goes on at the server, and can be polled again."""

    last: Any
    """The object as of the last poll."""

    def __init__(self, message: str, *, last: object = None) -> None:
        super().__init__(message)
        self.last = last


class SubjectTokenProviderError(OpenAIError):
    """A provider of subject tokens failed."""

    response: Optional[httpx.Response]

    def __init__(self, message: str, *, response: Optional[httpx.Response] = None) -> None:
        super().__init__(message)
        self.message = message
        self.response = response


class WebSocketConnectionClosedError(OpenAIError):
    """A websocket closed while messages were waiting to be sent."""

    unsent_messages: list[str]

    def __init__(self, message: str, *, unsent_messages: list[str]) -> None:
        super().__init__(message)
        self.unsent_messages = unsent_messages


class WebSocketEventError(OpenAIError, json.JSONDecodeError):
    """A websocket message is not an event; the next one can still be received."""

    data: Union[str, bytes]
    """The message as it was received."""

    def __init__(self, message: str, data: Union[str, bytes], position: int = 0) -> None:
        Exception.__init__(self, message)
        self.data = data
        self.msg = message
        self.doc = data if isinstance(data, str) else bytes(data).decode("utf-8", "replace")
        self.pos = position
        self.lineno = self.doc.count("\n", 0, position) + 1
        self.colno = position - self.doc.rfind("\n", 0, position)


class WebSocketQueueFullError(OpenAIError):
    """More messages are waiting to be sent over a websocket than its queue holds."""


set_public_module(*(cls for cls in vars().copy().values() if isinstance(cls, type) and issubclass(cls, OpenAIError)))

_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def error_for_status(response: httpx.Response) -> APIStatusError:
    """Return the error for an answer with a status of 4xx or 5xx, whose body has been read."""
    message, body = read_error(response)
    return error_for_body(message, body, response)


def read_error(response: httpx.Response) -> tuple[str, object]:
    """Return what an answer with a status of 4xx or 5xx says, as a message, and its body: JSON or else text."""
    message = f"Error code: {response.status_code}"
    if response.is_closed and not hasattr(response, "_content"):
        # A hook of the program's httpx client may raise before the body is read.
        return message, None
    text = response.text.strip()
    try:
        body: object = json.loads(response.content)
        return f"{message} - {body}", body
    except (ValueError, RecursionError):
        # Not JSON, or nested more deeply than any error: the text has to do.
        return text or message, text


def error_for_body(message: str, body: object, response: httpx.Response) -> APIStatusError:
    """Return the error for an answer.

    Args:
        message: what it says.
        body: its body; of a JSON object, ``error`` is what counts.
        response: the answer.
    """
    status = response.status_code
    cls = _BY_STATUS.get(status) or (InternalServerError if status >= 500 else APIStatusError)
    return cls(message, response=response, body=body.get("error", body) if isinstance(body, dict) else body)


if not TYPE_CHECKING:
    __getattr__ = make_getattr(__name__)
