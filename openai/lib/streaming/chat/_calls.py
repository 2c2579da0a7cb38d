"""The method ``stream`` of the chat completions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Union, overload

from ...._types import Omit, omit
from ....types.chat import completion_create_params
from ..._parsing import type_to_response_format_param
from ..._parsing._calls import checked
from ..._parsing._types import AnyFormat, FormT
from .._stream import call_of, helper_headers
from ._completions import AsyncChatCompletionStreamManager, ChatCompletionStreamManager, Tools
from ._types import ResponseFormatT

if TYPE_CHECKING:
    from typing_extensions import TypeForm

    from ...._resource import AsyncResource, SyncResource


# What the overloads do not name is as the row has it, which they extend.
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
def stream(self: Any, *, response_format: Any = omit, tools: Tools = omit, strict: bool = True, **params: Any) -> Any:
    """Open a chat completion's stream: events with snapshots, and the whole answer at the end.

    The request is sent when the manager is entered, or first iterated.

    Args:
        response_format: A type or JSON schema that the text is parsed by, or what the API itself takes.
        tools: Tools that the model may call; arguments for the strict ones are parsed.
        strict: Hold the model to the schema, as the API can. With `False` it is sent without strict mode: the type may
            then have what that cannot express, such as `dict[str, int]` and `Any`.

    Returns:
        The manager: ``with`` gives a stream of events with `get_final_completion`; a plain loop gives the events.
    """
    response_format = checked(response_format, strict)
    asked = type_to_response_format_param(response_format)
    given: Any = tools if isinstance(tools, Omit) or tools is None else [*tools]
    params["extra_headers"] = helper_headers("chat.completions.stream", params.get("extra_headers"))
    params.update(response_format=asked, tools=given)
    call_of(self, "create", "stream", params)
    request = partial(self.create, stream=True, **params)
    manager: Any = AsyncChatCompletionStreamManager if self._is_async else ChatCompletionStreamManager
    return manager(request, response_format=response_format, input_tools=given)
