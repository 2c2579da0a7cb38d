"""The helper method ``client.responses.stream``."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Union, overload

from ...._types import Omit, omit
from ....types.responses.response_text_config_param import ResponseTextConfigParam
from ..._parsing._calls import build_text_config, check_format, choose_format
from ..._parsing._types import AnyFormat, FormT
from ..._tools import convert_all_for_responses
from .._stream import bind_call
from ._events import TextFormatT
from ._responses import AsyncResponseStreamManager, ResponseStreamManager
from ._state import Tools

if TYPE_CHECKING:
    from typing_extensions import TypeForm

    from ...._resource import AsyncResource, SyncResource
    from ....types.responses.response_format_text_config_param import ResponseFormatTextConfigParam
    from .._stream import AnyResource

    _AnyManager = Union[ResponseStreamManager[Any], AsyncResponseStreamManager[Any]]

#: Params that `retrieve` takes as well.
_RETRIEVE_PARAMS = frozenset({"include", "stream", "extra_headers", "extra_query", "extra_body", "timeout"})


# Params that the overloads leave out are those of the row that the helper extends.
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
    self: AnyResource,
    *,
    response_id: Union[str, Omit] = omit,
    text_format: object = omit,
    response_format: object = omit,
    text: Union[ResponseTextConfigParam, Omit] = omit,
    tools: Tools = omit,
    starting_after: Union[int, Omit] = omit,
    strict: bool = True,
    **params: Any,
) -> _AnyManager:
    """Stream a response as events with snapshots, and the whole response at the end.

    With `input` and `model` it creates a response; with `response_id` it continues the stream of one that was created
    with `background` and `stream`. The request is sent when the manager is entered or first iterated over.

    Args:
        response_id: ID of the response whose stream to continue.
        text_format: A type or JSON schema that the text is parsed into, or the API's own format.
        response_format: Alias of `text_format`; use only one of the two.
        text: Settings for the text; its `format` excludes `text_format`.
        tools: Tools that the model may call; the arguments of calls to strict tools are parsed.
        starting_after: With `response_id`: sequence number of the last event that you have seen.
        strict: Whether the API enforces the schema. With `False` the schema is sent without strict mode, and the type
            may contain what strict mode cannot express, such as `dict[str, int]` and `Any`.

    Returns:
        The manager: ``with`` returns a stream of events with `get_final_response`; a plain loop yields the events.

    Raises:
        TypeError: An argument is unknown or missing, or the type cannot be used as a `text_format`.
        ValueError: The arguments exclude each other, or `input` or `model` is missing.
    """
    params = {name: value for name, value in params.items() if not isinstance(value, Omit)}
    tool_params: Any = convert_all_for_responses(tools)
    format_ = check_format(choose_format(text_format, response_format), strict)
    if isinstance(response_id, Omit) and isinstance(starting_after, Omit):
        for name in ("input", "model"):
            if name not in params:
                raise ValueError(f"responses.stream(): {name} must be provided when creating a new response")
        method = "create"
        params.update(text=build_text_config(format_, text), tools=tool_params)
    else:
        method = "retrieve"
        params["response_id"] = _check_response_id(response_id, params, text)
    bind_call(self, method, "stream", params)
    manager_class: Any = AsyncResponseStreamManager if self._is_async else ResponseStreamManager
    manager: _AnyManager = manager_class(
        partial(getattr(self, method), stream=True, **params),
        text_format=format_,
        input_tools=tool_params,
        starting_after=None if isinstance(starting_after, Omit) else starting_after,
    )
    return manager


def _check_response_id(response_id: Union[str, Omit], params: dict[str, Any], text: object) -> str:
    """Return the ID of the response to continue.

    Raises:
        ValueError: it is missing, or there are params of a new response.
    """
    if isinstance(response_id, Omit):
        raise ValueError("responses.stream(): `starting_after` needs `response_id`, the response to continue")
    create_params = [name for name in params if name not in _RETRIEVE_PARAMS]
    if not isinstance(text, Omit):
        create_params.append("text")
    if create_params:
        raise ValueError(
            f"responses.stream(): `response_id` and `starting_after` continue an existing response, and can't be "
            f"provided together with {', '.join(create_params)}, which would create a new one"
        )
    return response_id
