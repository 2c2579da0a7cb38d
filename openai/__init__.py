"""Python library for the OpenAI API.

>>> from openai import OpenAI
>>> client = OpenAI()  # reads OPENAI_API_KEY
>>> client.chat.completions.create(model="gpt-4", messages=[{"role": "user", "content": "Hello!"}])
"""

from os import environ as _environ

from ._support.lazy import lazy
from ._version import __title__, __version__
from .resources._module_accessors import ACCESSORS as _ACCESSORS

VERSION = __version__

# The settings of the client behind `openai.chat` and the other resources of this module; `timeout` is below.
api_key = None
admin_api_key = None
organization = None
project = None
webhook_secret = None
base_url = None
max_retries = 2
default_headers = None
default_query = None
http_client = None
api_type = _environ.get("OPENAI_API_TYPE")
api_version = _environ.get("OPENAI_API_VERSION")
azure_endpoint = _environ.get("AZURE_OPENAI_ENDPOINT")
azure_ad_token = _environ.get("AZURE_OPENAI_AD_TOKEN")
azure_ad_token_provider = None

# How tools made of a type are named: "snake", the default, or "class"; `None` asks OPENAI_TOOL_NAMES.
tool_names = None

_NAMES = {
    "OpenAI": "._client",
    "AsyncOpenAI": "._client",
    "Client": "._client",
    "AsyncClient": "._client",
    "AzureOpenAI": ".lib.azure",
    "AsyncAzureOpenAI": ".lib.azure",
    "AssistantEventHandler": ".lib.streaming._assistants",
    "AsyncAssistantEventHandler": ".lib.streaming._assistants",
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
    "Timeout": "httpx",
    "DefaultHttpxClient": "._http.clients",
    "DefaultAsyncHttpxClient": "._http.clients",
    "DefaultAioHttpClient": "._http.aiohttp",
    "DefaultHttpx2Client": "._httpx2",
    "DefaultAsyncHttpx2Client": "._httpx2",
    "DEFAULT_CONNECTION_LIMITS": "._constants",
    "DEFAULT_MAX_RETRIES": "._constants",
    "DEFAULT_TIMEOUT": "._constants",
    "HttpxBinaryResponseContent": "._legacy_response",
    "APIResponse": "._response",
    "AsyncAPIResponse": "._response",
    **dict.fromkeys(("FunctionTool", "custom_tool", "function_tool"), ".lib._tools"),
    **dict.fromkeys(
        (
            "AsyncToolRunStream",
            "ChatToolRun",
            "ResponseToolRun",
            "ToolCall",
            "ToolOutputEvent",
            "ToolRun",
            "ToolRunStream",
        ),
        ".lib.tools._run",
    ),
    "ResponseNotCompletedError": ".lib.streaming.responses",
    "progress": "._support.uploads",
    "pydantic_function_tool": ".lib._tools",
    "sized": "._support.uploads",
    "to_input": ".lib.as_input",
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
            "OutputParseError",
            "PaginationError",
            "PermissionDeniedError",
            "PollTimeoutError",
            "RateLimitError",
            "ResponseTooLargeError",
            "UnprocessableEntityError",
            "UnsendableError",
            "WebSocketConnectionClosedError",
            "WebSocketEventError",
            "WebSocketQueueFullError",
        ),
        "._exceptions",
    ),
}

#: What ``from openai import *`` leaves out, lest it replace names as common as these.
_OF_MODULE_CLIENT = {
    "timeout": "._constants:DEFAULT_TIMEOUT",
    **dict.fromkeys(_ACCESSORS, "._module_client"),
}

#: What is there for programs that look for it: errors that are caught by their bases, the inside of the client of this
#: module, and the names before 1.0.
_HIDDEN = {
    **dict.fromkeys(("MissingCredentialsError", "SubjectTokenProviderError", "UnusableAnswerError"), "._exceptions"),
    **dict.fromkeys(
        ("_AmbiguousModuleClientUsageError", "_ModuleClient", "_load_client", "_reset_client"), "._module_client"
    ),
    **dict.fromkeys(
        (
            "Audio",
            "ChatCompletion",
            "Completion",
            "Customer",
            "Deployment",
            "Edit",
            "Embedding",
            "Engine",
            "ErrorObject",
            "File",
            "FineTune",
            "FineTuningJob",
            "Image",
            "Model",
            "Moderation",
        ),
        ".lib._old_api",
    ),
}

__all__ = ["VERSION", "__title__", "__version__", "endpoints", "pagination", "types", *sorted(_NAMES)]  # noqa: PLE0604

__getattr__, __dir__ = lazy(
    __name__,
    {**_NAMES, **_OF_MODULE_CLIENT},
    modules=("endpoints", "helpers", "lib", "pagination", "resources", "types"),
    hidden=_HIDDEN,
    absent=".lib._old_api:instead_of",
)
