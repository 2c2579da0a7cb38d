"""Names that other packages import from our private modules, and where they are; and names that say where they are.

The library itself does not use these names there. Each private module of which others import more than it defines ends
with ``__getattr__ = make_getattr(__name__)``; what it offers to type checkers as well, it imports for them alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any, Callable, Optional

#: Module -> module that has the names -> the names. ``a:b`` is called b there.
_NAMES: Mapping[str, Mapping[str, str]] = {
    "_types": {
        "_support.signature_types": "AnyMapping ArrayFormat AsyncBaseTransport AsyncBinaryTypes AsyncTransport "
        "Base64FileInput "
        "BaseTransport BinaryTypes FinalRequestOptionsInput HeadersLike HeadersLikeProtocol "
        "HttpxFileContent HttpxFileTypes HttpxRequestFiles HttpxSendArgs IncEx InheritsGeneric "
        "ModelBuilderProtocol ModelT NestedFormat Omittable PostParser ProxiesDict ProxiesTypes Proxy "
        "RequestFiles RequestOptions Response ResponseT SecurityOptions StrBytesIntFloat Timeout "
        "Transport URL",
    },
    "_models": {
        "_types": "AnyMapping Body FinalRequestOptionsInput Headers HttpxRequestFiles IncEx ModelT NotGiven Query "
        "SecurityOptions",
        "_compat": "PYDANTIC_V1 field_get_default get_model_config get_model_fields parse_obj",
        "_constants": "RAW_RESPONSE_HEADER",
        "_utils._construct": "DISCRIMINATOR_CACHE EagerIterable P add_request_id build construct_type "
        "construct_type_unchecked is_basemodel is_basemodel_type validate_type",
        "_calls.request_options": "FinalRequestOptions",
        "_utils._typing": "get_args get_origin",
        "_utils": "PropertyInfo coerce_boolean extract_type_arg is_annotated_type is_given is_list is_literal_type "
        "is_mapping is_type_alias_type is_union json_safe lru_cache parse_date parse_datetime strip_annotated_type "
        "strip_not_given",
    },
    "_base_client": {
        "_types": "AnyMapping AsyncBinaryTypes BinaryTypes Body Headers HttpxRequestFiles HttpxSendArgs "
        "ModelBuilderProtocol PostParser Query RequestFiles RequestOptions ResponseT SecurityOptions",
        "_compat": "PYDANTIC_V1 model_copy model_dump",
        "_constants": "DEFAULT_CONNECTION_LIMITS DEFAULT_TIMEOUT INITIAL_RETRY_DELAY MAX_RETRY_AFTER_DELAY "
        "MAX_RETRY_DELAY OVERRIDE_CAST_TO_HEADER RAW_RESPONSE_HEADER",
        "_utils._construct": "construct_type validate_type",
        "_exceptions": "APIConnectionError APIResponseValidationError APIStatusError APITimeoutError",
        "_flow.exchange": "log",
        "_http.aiohttp": "DefaultAioHttpClient",
        "_support.signature_types": "_AsyncStreamT _StreamT",
        "_httpx2": "is_httpx2_async_client is_httpx2_sync_client normalize_httpx2_timeout normalize_httpx_timeout "
        "normalize_httpx_url status_exceptions timeout_exceptions",
        "_files": "async_to_httpx_files to_httpx_files",
        "_http.clients": "DefaultAsyncHttpxClient DefaultHttpxClient HTTPX_DEFAULT_TIMEOUT "
        "SyncHttpxClientWrapper:DefaultHttpxClient AsyncHttpxClientWrapper:DefaultAsyncHttpxClient",
        "_models": "GenericModel",
        "_support.platform": "OtherPlatform get_architecture get_platform get_python_runtime get_python_version",
        "_legacy_response": "LegacyAPIResponse",
        "_qs": "Querystring",
        "_calls.request_options": "FinalRequestOptions make_request_options",
        "_response": "APIResponse AsyncAPIResponse BaseAPIResponse extract_response_type",
        "_streaming": "AsyncStream SSEBytesDecoder SSEDecoder Stream",
        "_utils": "SensitiveHeadersFilter asyncify is_dict is_given is_list is_mapping lru_cache",
        "_utils._json": "openapi_dumps",
        "pagination": "AsyncPageT AsyncPaginator BaseAsyncPage BasePage BaseSyncPage PageInfo SyncPageT",
    },
    "_client": {
        "_client_views": "AsyncOpenAIWithRawResponse AsyncOpenAIWithStreamedResponse OpenAIWithRawResponse "
        "OpenAIWithStreamedResponse",
        "_support.signature_types": "Timeout",
        "_httpx2": "is_httpx2_async_client is_httpx2_sync_client",
        "_exceptions": "APIStatusError",
        "_qs": "Querystring",
        "_calls.request_options": "FinalRequestOptions",
        "_streaming": "AsyncStream Stream",
        "_types": "Headers HttpxSendArgs Omit ProxiesTypes RequestOptions SecurityOptions Transport",
        "_utils": "get_async_library is_given is_mapping is_mapping_t",
        "_version": "__version__",
    },
    "_exceptions": {"_utils._construct": "construct_type", "_utils": "is_dict", "types.shared": "OAuthErrorCode"},
    "_files": {
        "_types": "FileTypes HttpxFileTypes",
        "_utils": "is_list is_mapping is_mapping_t is_sequence_t is_tuple_t",
    },
    "_qs": {"_types": "ArrayFormat NestedFormat", "_utils": "flatten"},
    "_compat": {"_types": "StrBytesIntFloat"},
    "_response": {
        "_constants": "OVERRIDE_CAST_TO_HEADER",
        "_exceptions": "APIResponseValidationError",
        "_flow.exchange": "log",
        "_models": "BaseModel",
        "_utils._construct": "add_request_id is_basemodel",
        "_streaming": "AsyncStream Stream extract_stream_chunk_type is_stream_class_type",
        "_types": "NoneType",
        "_utils": "extract_type_arg extract_type_var_from_base is_annotated_type is_given is_type_alias_type",
    },
    "_legacy_response": {
        "_constants": "RAW_RESPONSE_HEADER",
        "_exceptions": "APIResponseValidationError",
        "_flow.exchange": "log",
        "_models": "BaseModel",
        "_utils._construct": "add_request_id is_basemodel",
        "_streaming": "AsyncStream Stream extract_stream_chunk_type is_stream_class_type",
        "_types": "NoneType",
        "_utils": "extract_type_arg is_annotated_type is_given is_type_alias_type",
    },
    "_streaming": {"_exceptions": "APIError", "_utils": "extract_type_var_from_base is_mapping"},
    "resources.chat.completions.completions": {
        "lib._parsing._completions": "_parse_chat_completion:parse_chat_completion "
        "_type_to_response_format:type_to_response_format_param _validate_input_tools:validate_input_tools",
    },
    "resources.responses.responses": {
        "lib._parsing._responses": "_type_to_text_format_param:type_to_text_format_param parse_response",
    },
}


def make_getattr(module: str, own: Optional[Callable[[str], Any]] = None) -> Callable[[str], Any]:
    """Return ``__getattr__`` for one of our modules.

    Args:
        module: its ``__name__``.
        own: the ``__getattr__`` that it has beside this, which is asked for what is not in the table.
    """
    package, _, name = module.partition(".")
    homes = _NAMES.get(name, {})

    def __getattr__(wanted: str) -> Any:
        for home, names in homes.items():
            for entry in names.split():
                alias, _, original = entry.partition(":")
                if alias == wanted:
                    return getattr(import_module(f"{package}.{home}"), original or wanted)
        if own is not None:
            return own(wanted)
        raise AttributeError(f"module {module!r} has no attribute {wanted!r}")

    return __getattr__


def set_public_module(*public: object) -> None:
    """Let classes and functions say that they are those of the package, which is where programs have them from.

    It is what tracebacks show, what trackers of errors group by, and where pickles look.
    """
    for each in public:
        each.__module__ = "openai"
