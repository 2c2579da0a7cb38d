from . import endpoints as endpoints, pagination as pagination, resources as resources, types as types
from ._client import AsyncClient as AsyncClient, AsyncOpenAI as AsyncOpenAI, Client as Client, OpenAI as OpenAI
from ._constants import (
    DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS,
    DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES,
    DEFAULT_TIMEOUT as DEFAULT_TIMEOUT,
)
from ._exceptions import (
    APIConnectionError as APIConnectionError,
    APIError as APIError,
    APIResponseValidationError as APIResponseValidationError,
    APIStatusError as APIStatusError,
    APITimeoutError as APITimeoutError,
    AuthenticationError as AuthenticationError,
    BadRequestError as BadRequestError,
    ConflictError as ConflictError,
    ContentFilterFinishReasonError as ContentFilterFinishReasonError,
    InternalServerError as InternalServerError,
    InvalidWebhookSignatureError as InvalidWebhookSignatureError,
    LengthFinishReasonError as LengthFinishReasonError,
    NotFoundError as NotFoundError,
    OAuthError as OAuthError,
    OpenAIError as OpenAIError,
    PermissionDeniedError as PermissionDeniedError,
    RateLimitError as RateLimitError,
    UnprocessableEntityError as UnprocessableEntityError,
    WebSocketConnectionClosedError as WebSocketConnectionClosedError,
    WebSocketQueueFullError as WebSocketQueueFullError,
)
from ._http import (
    DefaultAsyncHttpxClient as DefaultAsyncHttpxClient,
    DefaultHttpxClient as DefaultHttpxClient,
    Timeout as Timeout,
)
from ._legacy_response import HttpxBinaryResponseContent as HttpxBinaryResponseContent
from ._models import BaseModel as BaseModel
from ._streaming import AsyncStream as AsyncStream, Stream as Stream
from ._types import (
    NOT_GIVEN as NOT_GIVEN,
    NoneType as NoneType,
    NotGiven as NotGiven,
    Omit as Omit,
    ProxiesTypes as ProxiesTypes,
    RequestOptions as RequestOptions,
    Transport as Transport,
    not_given as not_given,
    omit as omit,
)
from ._utils._utils import file_from_path as file_from_path
from ._version import __title__ as __title__, __version__ as __version__
from .types.websocket_reconnection import (
    ReconnectingEvent as ReconnectingEvent,
    ReconnectingOverrides as ReconnectingOverrides,
)

VERSION: str

__all__ = [
    "VERSION",
    "__title__",
    "__version__",
    "endpoints",
    "pagination",
    "types",
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncClient",
    "AsyncOpenAI",
    "AsyncStream",
    "AuthenticationError",
    "BadRequestError",
    "BaseModel",
    "Client",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "HttpxBinaryResponseContent",
    "InternalServerError",
    "InvalidWebhookSignatureError",
    "LengthFinishReasonError",
    "NOT_GIVEN",
    "NoneType",
    "NotFoundError",
    "NotGiven",
    "OAuthError",
    "Omit",
    "OpenAI",
    "OpenAIError",
    "PermissionDeniedError",
    "ProxiesTypes",
    "RateLimitError",
    "ReconnectingEvent",
    "ReconnectingOverrides",
    "RequestOptions",
    "Stream",
    "Timeout",
    "Transport",
    "UnprocessableEntityError",
    "WebSocketConnectionClosedError",
    "WebSocketQueueFullError",
    "file_from_path",
    "not_given",
    "omit",
]
