"""The helper method ``client.chat.completions.stream``."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Union, overload

from ...._types import Omit, omit
from ....types.chat import completion_create_params
from ..._parsing import type_to_response_format_param
from ..._parsing._calls import check_format
from ..._parsing._types import AnyFormat, FormT
from .._stream import bind_call, build_helper_headers
from ._completions import AsyncChatCompletionStreamManager, ChatCompletionStreamManager, Tools
from ._types import ResponseFormatT

if TYPE_CHECKING:
    from typing_extensions import TypeForm

    from ...._resource import AsyncResource, SyncResource
    from .._stream import AnyResource

    _AnyManager = Union[ChatCompletionStreamManager[Any], AsyncChatCompletionStreamManager[Any]]


# Params that the overloads leave out are those of the row that the helper extends.
@overload
def stream(
    self: SyncResource,
    *,
    response_format: Union[type[ResponseFormatT], completion_create_params.ResponseFormat, Omit] = omit,
    strict: bool = True,
    **params: Any,
) -> ChatCompletionStreamManager[ResponseFormatT]: ...
@overload
def stream(
    self: SyncResource, *, response_format: TypeForm[FormT], strict: bool = True, **params: Any
) -> ChatCompletionStreamManager[FormT]: ...
@overload
def stream(
    self: SyncResource, *, response_format: AnyFormat, strict: bool = True, **params: Any
) -> ChatCompletionStreamManager[Any]: ...
@overload
def stream(
    self: AsyncResource,
    *,
    response_format: Union[type[ResponseFormatT], completion_create_params.ResponseFormat, Omit] = omit,
    strict: bool = True,
    **params: Any,
) -> AsyncChatCompletionStreamManager[ResponseFormatT]: ...
@overload
def stream(
    self: AsyncResource, *, response_format: TypeForm[FormT], strict: bool = True, **params: Any
) -> AsyncChatCompletionStreamManager[FormT]: ...
@overload
def stream(
    self: AsyncResource, *, response_format: AnyFormat, strict: bool = True, **params: Any
) -> AsyncChatCompletionStreamManager[Any]: ...
def stream(
    self: AnyResource, *, response_format: object = omit, tools: Tools = omit, strict: bool = True, **params: Any
) -> _AnyManager:
    """Stream a chat completion as events with snapshots, and the whole completion at the end.

    The request is sent when the manager is entered or first iterated over.

    Args:
        response_format: A type or JSON schema that the text is parsed into, or the API's own `response_format`.
        tools: Tools that the model may call; the arguments of calls to strict tools are parsed.
        strict: Whether the API enforces the schema. With `False` the schema is sent without strict mode, and the type
            may contain what strict mode cannot express, such as `dict[str, int]` and `Any`.

    Returns:
        The manager: ``with`` returns a stream of events with `get_final_completion`; a plain loop yields the events.

    Raises:
        TypeError: An argument is unknown or missing, or the type cannot be used as a `response_format`.
    """
    format_ = check_format(response_format, strict)
    tool_params: Any = tools if isinstance(tools, Omit) or tools is None else [*tools]
    params["extra_headers"] = build_helper_headers("chat.completions.stream", params.get("extra_headers"))
    params.update(response_format=type_to_response_format_param(format_), tools=tool_params)
    bind_call(self, "create", "stream", params)
    # Not the method of the class: a program may have replaced it on the instance.
    create: Any = self.create  # type: ignore[union-attr]
    manager_class: Any = AsyncChatCompletionStreamManager if self._is_async else ChatCompletionStreamManager
    manager: _AnyManager = manager_class(
        partial(create, stream=True, **params), response_format=format_, input_tools=tool_params
    )
    return manager
