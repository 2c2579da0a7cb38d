"""Python library for the OpenAI API.

>>> from openai import OpenAI
>>> client = OpenAI()  # reads OPENAI_API_KEY
>>> client.chat.completions.create(model="gpt-4", messages=[{"role": "user", "content": "Hello!"}])
"""

from ._lazy import lazy
from ._version import __title__, __version__

VERSION = __version__

_NAMES = {
    "OpenAI": "._client",
    "AsyncOpenAI": "._client",
    "Client": "._client",
    "AsyncClient": "._client",
    "Stream": "._streaming",
    "AsyncStream": "._streaming",
    "BaseModel": "._models",
    "file_from_path": "._utils._utils",
    "ReconnectingEvent": ".types.websocket_reconnection",
    "ReconnectingOverrides": ".types.websocket_reconnection",
    "ProxiesTypes": "._types",
    "RequestOptions": "._types",
    "Transport": "._types",
    "NOT_GIVEN": "._types",
    "NotGiven": "._types",
    "NoneType": "._types",
    "Omit": "._types",
    "not_given": "._types",
    "omit": "._types",
    "Timeout": "._http",
    "DefaultHttpxClient": "._http",
    "DefaultAsyncHttpxClient": "._http",
    "DEFAULT_CONNECTION_LIMITS": "._constants",
    "DEFAULT_MAX_RETRIES": "._constants",
    "DEFAULT_TIMEOUT": "._constants",
    "HttpxBinaryResponseContent": "._legacy_response",
    **dict.fromkeys(
        (
            "APIConnectionError",
            "APIError",
            "APIResponseValidationError",
            "APIStatusError",
            "APITimeoutError",
            "AuthenticationError",
            "BadRequestError",
            "ConflictError",
            "ContentFilterFinishReasonError",
            "InternalServerError",
            "InvalidWebhookSignatureError",
            "LengthFinishReasonError",
            "NotFoundError",
            "OAuthError",
            "OpenAIError",
            "PermissionDeniedError",
            "RateLimitError",
            "UnprocessableEntityError",
            "WebSocketConnectionClosedError",
            "WebSocketQueueFullError",
        ),
        "._exceptions",
    ),
}

__all__ = ["VERSION", "__title__", "__version__", "endpoints", "pagination", "types", *sorted(_NAMES)]  # noqa: PLE0604

__getattr__, __dir__ = lazy(__name__, _NAMES, modules=("endpoints", "pagination", "resources", "types"))
