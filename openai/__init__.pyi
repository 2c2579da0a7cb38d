import typing as _t

import httpx as _httpx
from httpx import Timeout as Timeout

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
    OutputParseError as OutputParseError,
    PaginationError as PaginationError,
    PermissionDeniedError as PermissionDeniedError,
    PollTimeoutError as PollTimeoutError,
    RateLimitError as RateLimitError,
    ResponseTooLargeError as ResponseTooLargeError,
    UnprocessableEntityError as UnprocessableEntityError,
    UnsendableError as UnsendableError,
    WebSocketConnectionClosedError as WebSocketConnectionClosedError,
    WebSocketEventError as WebSocketEventError,
    WebSocketQueueFullError as WebSocketQueueFullError,
)
from ._http.aiohttp import DefaultAioHttpClient as DefaultAioHttpClient
from ._http.clients import (
    DefaultAsyncHttpxClient as DefaultAsyncHttpxClient,
    DefaultHttpxClient as DefaultHttpxClient,
)
from ._httpx2 import (
    DefaultAsyncHttpx2Client as DefaultAsyncHttpx2Client,
    DefaultHttpx2Client as DefaultHttpx2Client,
)
from ._legacy_response import HttpxBinaryResponseContent as HttpxBinaryResponseContent
from ._models import BaseModel as BaseModel
from ._response import APIResponse as APIResponse, AsyncAPIResponse as AsyncAPIResponse
from ._streaming import AsyncStream as AsyncStream, Stream as Stream
from ._support.uploads import progress as progress, sized as sized
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
from .lib._tools import (
    FunctionTool as FunctionTool,
    custom_tool as custom_tool,
    function_tool as function_tool,
    pydantic_function_tool as pydantic_function_tool,
)
from .lib.as_input import to_input as to_input
from .lib.azure import AsyncAzureOpenAI as AsyncAzureOpenAI, AzureOpenAI as AzureOpenAI
from .lib.streaming._assistants import (
    AssistantEventHandler as AssistantEventHandler,
    AsyncAssistantEventHandler as AsyncAssistantEventHandler,
)
from .lib.streaming.responses import ResponseNotCompletedError as ResponseNotCompletedError
from .lib.tools._run import (
    AsyncToolRunStream as AsyncToolRunStream,
    ChatToolRun as ChatToolRun,
    ResponseToolRun as ResponseToolRun,
    ToolCall as ToolCall,
    ToolOutputEvent as ToolOutputEvent,
    ToolRun as ToolRun,
    ToolRunStream as ToolRunStream,
)
from .resources._module_accessors import *
from .types.websocket_reconnection import (
    ReconnectingEvent as ReconnectingEvent,
    ReconnectingOverrides as ReconnectingOverrides,
)

VERSION: str

api_key: str | _t.Callable[[], str] | None
admin_api_key: str | None
organization: str | None
project: str | None
webhook_secret: str | None
base_url: str | _httpx.URL | None
timeout: float | Timeout | None
max_retries: int
default_headers: _t.Mapping[str, str] | None
default_query: _t.Mapping[str, object] | None
http_client: _httpx.Client | None
api_type: _t.Literal["openai", "azure"] | None
api_version: str | None
azure_endpoint: str | None
azure_ad_token: str | None
azure_ad_token_provider: _t.Callable[[], str] | None
tool_names: _t.Literal["snake", "class"] | None

__all__ = [
    "VERSION",
    "__title__",
    "__version__",
    "endpoints",
    "pagination",
    "types",
    "APIConnectionError",
    "APIError",
    "APIResponse",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AssistantEventHandler",
    "AsyncAPIResponse",
    "AsyncAssistantEventHandler",
    "AsyncAzureOpenAI",
    "AsyncClient",
    "AsyncOpenAI",
    "AsyncStream",
    "AsyncToolRunStream",
    "AuthenticationError",
    "AzureOpenAI",
    "BadRequestError",
    "BaseModel",
    "ChatToolRun",
    "Client",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "DefaultAioHttpClient",
    "DefaultAsyncHttpx2Client",
    "DefaultAsyncHttpxClient",
    "DefaultHttpx2Client",
    "DefaultHttpxClient",
    "FunctionTool",
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
    "OutputParseError",
    "PaginationError",
    "PermissionDeniedError",
    "PollTimeoutError",
    "ProxiesTypes",
    "RateLimitError",
    "ResponseTooLargeError",
    "ReconnectingEvent",
    "ReconnectingOverrides",
    "RequestOptions",
    "ResponseNotCompletedError",
    "ResponseToolRun",
    "Stream",
    "Timeout",
    "ToolCall",
    "ToolOutputEvent",
    "ToolRun",
    "ToolRunStream",
    "Transport",
    "UnprocessableEntityError",
    "UnsendableError",
    "WebSocketConnectionClosedError",
    "WebSocketEventError",
    "WebSocketQueueFullError",
    "custom_tool",
    "file_from_path",
    "function_tool",
    "not_given",
    "omit",
    "progress",
    "pydantic_function_tool",
    "sized",
    "to_input",
]
