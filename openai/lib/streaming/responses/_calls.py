"""The method ``stream`` of the responses."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Union, overload

from ...._types import Omit, omit
from ....types.responses.response_text_config_param import ResponseTextConfigParam
from ..._parsing._calls import checked, one_format, text_config
from ..._parsing._types import AnyFormat, FormT
from ..._tools import all_for_responses
from .._stream import call_of
from ._events import TextFormatT
from ._responses import AsyncResponseStreamManager, ResponseStreamManager
from ._state import Tools

if TYPE_CHECKING:
    from typing_extensions import TypeForm

    from ...._resource import AsyncResource, SyncResource
    from ....types.responses.response_format_text_config_param import ResponseFormatTextConfigParam

#: Params that a response which is there already takes as well.
_OF_RETRIEVE = frozenset({"include", "stream", "extra_headers", "extra_query", "extra_body", "timeout"})


# What the overloads do not name is as the row has it, which they extend.
@overload
def stream(
    self: SyncResource,
    *,
    response_id: Union[str, Omit] = omit,
    text_format: Union[type[TextFormatT], ResponseFormatTextConfigParam, Omit] = omit,
    response_format: Union[type[TextFormatT], ResponseFormatTextConfigParam, Omit] = omit,
    starting_after: Union[int, Omit] = omit,
    strict: bool = True,
    **params: Any,
) -> ResponseStreamManager[TextFormatT]: ...
@overload
def stream(
    self: SyncResource,
    *,
    response_id: Union[str, Omit] = omit,
    text_format: TypeForm[FormT],
    starting_after: Union[int, Omit] = omit,
    strict: bool = True,
    **params: Any,
) -> ResponseStreamManager[FormT]: ...
@overload
def stream(
    self: SyncResource,
    *,
    response_id: Union[str, Omit] = omit,
    response_format: TypeForm[FormT],
    starting_after: Union[int, Omit] = omit,
    strict: bool = True,
    **params: Any,
) -> ResponseStreamManager[FormT]: ...
@overload
def stream(
    self: SyncResource,
    *,
    response_id: Union[str, Omit] = omit,
    text_format: AnyFormat = ...,
    response_format: AnyFormat = ...,
    starting_after: Union[int, Omit] = omit,
    strict: bool = True,
    **params: Any,
) -> ResponseStreamManager[Any]: ...
@overload
def stream(
    self: AsyncResource,
    *,
    response_id: Union[str, Omit] = omit,
    text_format: Union[type[TextFormatT], ResponseFormatTextConfigParam, Omit] = omit,
    response_format: Union[type[TextFormatT], ResponseFormatTextConfigParam, Omit] = omit,
    starting_after: Union[int, Omit] = omit,
    strict: bool = True,
    **params: Any,
) -> AsyncResponseStreamManager[TextFormatT]: ...
@overload
def stream(
    self: AsyncResource,
    *,
    response_id: Union[str, Omit] = omit,
    text_format: TypeForm[FormT],
    starting_after: Union[int, Omit] = omit,
    strict: bool = True,
    **params: Any,
) -> AsyncResponseStreamManager[FormT]: ...
@overload
def stream(
    self: AsyncResource,
    *,
    response_id: Union[str, Omit] = omit,
    response_format: TypeForm[FormT],
    starting_after: Union[int, Omit] = omit,
    strict: bool = True,
    **params: Any,
) -> AsyncResponseStreamManager[FormT]: ...
@overload
def stream(
    self: AsyncResource,
    *,
    response_id: Union[str, Omit] = omit,
    text_format: AnyFormat = ...,
    response_format: AnyFormat = ...,
    starting_after: Union[int, Omit] = omit,
    strict: bool = True,
    **params: Any,
) -> AsyncResponseStreamManager[Any]: ...
def stream(
    self: Any,
    *,
    response_id: Union[str, Omit] = omit,
    text_format: Any = omit,
    response_format: Any = omit,
    text: Union[ResponseTextConfigParam, Omit] = omit,
    tools: Tools = omit,
    starting_after: Union[int, Omit] = omit,
    strict: bool = True,
    **params: Any,
) -> Any:
    """Open a response's stream: events with snapshots, and the whole response at the end.

    With `input` and `model` it makes a response; with `response_id` it goes on with one that was made with
    `background` and streamed. The request is sent when the manager is entered, or first iterated.

    Args:
        response_id: The response to go on with.
        text_format: A type or JSON schema that the text is parsed by, or what the API itself takes.
        response_format: Another name of `text_format`; give one of the two.
        text: How to write the text; its `format` is what `text_format` says, so give one of the two.
        tools: Tools that the model may call; arguments for the strict ones are parsed.
        starting_after: With `response_id`: number of the last event that has been seen.
        strict: Hold the model to the schema, as the API can. With `False` it is sent without strict mode: the type may
            then have what that cannot express, such as `dict[str, int]` and `Any`.

    Returns:
        The manager: ``with`` gives a stream of events with `get_final_response`; a plain loop gives the events.
    """
    params = {name: value for name, value in params.items() if not isinstance(value, Omit)}
    given: Any = all_for_responses(tools)
    text_format = checked(one_format(text_format, response_format), strict)
    if isinstance(response_id, Omit) and isinstance(starting_after, Omit):
        for name in ("input", "model"):
            if name not in params:
                raise ValueError(f"responses.stream(): {name} must be provided when creating a new response")
        method = "create"
        params.update(text=text_config(text_format, text), tools=given)
    else:
        method = "retrieve"
        params["response_id"] = _existing(response_id, params, text)
    call_of(self, method, "stream", params)
    request = partial(getattr(self, method), stream=True, **params)
    manager: Any = AsyncResponseStreamManager if self._is_async else ResponseStreamManager
    return manager(
        request,
        text_format=text_format,
        input_tools=given,
        starting_after=None if isinstance(starting_after, Omit) else starting_after,
    )


def _existing(response_id: Union[str, Omit], params: dict[str, Any], text: Any) -> str:
    if isinstance(response_id, Omit):
        raise ValueError("responses.stream(): `starting_after` is for a response that is there; give its `response_id`")
    new = [*(name for name in params if name not in _OF_RETRIEVE), *([] if isinstance(text, Omit) else ["text"])]
    if new:
        raise ValueError(
            f"responses.stream(): `response_id` and `starting_after` go on with a response that is there, and can't be "
            f"provided together with {', '.join(new)}, which would make a new one"
        )
    return response_id
