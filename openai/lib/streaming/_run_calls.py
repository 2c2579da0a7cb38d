"""The helper methods that start or continue a run of an assistant and stream it."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any, Optional, Union, overload

from ..._support.misuse import format_deprecation
from ._assistants import (
    AssistantEventHandler,
    AssistantEventHandlerT,
    AssistantStreamManager,
    AsyncAssistantEventHandler,
    AsyncAssistantEventHandlerT,
    AsyncAssistantStreamManager,
)
from ._stream import bind_call

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from ..._resource import AsyncResource, SyncResource
    from ..._streaming import AsyncStream, Stream
    from ...types.beta import AssistantStreamEvent
    from ._stream import AnyResource

    _AnyHandler = Union[AssistantEventHandler, AsyncAssistantEventHandler]
    _AnyManager = Union[AssistantStreamManager[Any], AsyncAssistantStreamManager[Any]]


def _build_manager(
    resource: AnyResource,
    row: str,
    name: str,
    helper: str,
    handler: Optional[_AnyHandler],
    params: dict[str, Any],
) -> _AnyManager:
    """Return the manager of a streaming call of a row.

    Args:
        resource: the resource.
        row: name of the row.
        name: name of the method that the user has called.
        helper: name of the helper, as the API knows it.
        handler: the user's event handler.
        params: arguments for the row.

    Raises:
        TypeError: an argument is unknown or missing, or the handler is not an event handler of this kind of client.
        ValueError: an argument that is part of the path is empty.
    """
    params["extra_headers"] = {
        "X-Stainless-Stream-Helper": helper,
        "X-Stainless-Custom-Event-Handler": "true" if handler is not None else "false",
        **(params.get("extra_headers") or {}),
    }
    manager_class: Any = AsyncAssistantStreamManager if resource._is_async else AssistantStreamManager
    handler_class: type[_AnyHandler] = AsyncAssistantEventHandler if resource._is_async else AssistantEventHandler
    if handler is not None and not isinstance(handler, handler_class):
        raise TypeError(f"event_handler must be an instance of {handler_class.__name__}, not {handler!r}")
    endpoint = bind_call(resource, row, name, params).endpoint
    # Level 4 is the user's code: it calls the method, which calls the helper, which calls this function.
    warnings.warn(
        format_deprecation(f"{endpoint.resource}.{name}", endpoint.deprecated), DeprecationWarning, stacklevel=4
    )

    def send_request() -> Union[Stream[AssistantStreamEvent], Awaitable[AsyncStream[AssistantStreamEvent]]]:
        result: Union[Stream[AssistantStreamEvent], Awaitable[AsyncStream[AssistantStreamEvent]]]
        result = resource._send(bind_call(resource, row, name, params))
        return result

    manager: _AnyManager = manager_class(send_request, event_handler=handler_class() if handler is None else handler)
    return manager


@overload
def stream(
    self: SyncResource, thread_id: str, *, event_handler: AssistantEventHandlerT, **params: object
) -> AssistantStreamManager[AssistantEventHandlerT]: ...
@overload
def stream(
    self: SyncResource, thread_id: str, *, event_handler: None = None, **params: object
) -> AssistantStreamManager[AssistantEventHandler]: ...
@overload
def stream(
    self: AsyncResource, thread_id: str, *, event_handler: AsyncAssistantEventHandlerT, **params: object
) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]: ...
@overload
def stream(
    self: AsyncResource, thread_id: str, *, event_handler: None = None, **params: object
) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]: ...
def stream(
    self: AnyResource, thread_id: str, *, event_handler: Optional[_AnyHandler] = None, **params: object
) -> _AnyManager:
    """Start a run and follow it; the request is sent when the manager is entered or first iterated over.

    Args:
        event_handler: The handler whose callbacks are called, and which ``with`` returns.

    Returns:
        The manager: ``with`` returns the event handler, a plain loop yields the events.

    Raises:
        TypeError: An argument is unknown or missing, or `event_handler` is not an event handler for this client.
    """
    params["thread_id"] = thread_id
    return _build_manager(self, "create", "stream", "threads.runs.create_and_stream", event_handler, params)


@overload
def create_and_run_stream(
    self: SyncResource, *, event_handler: AssistantEventHandlerT, **params: object
) -> AssistantStreamManager[AssistantEventHandlerT]: ...
@overload
def create_and_run_stream(
    self: SyncResource, *, event_handler: None = None, **params: object
) -> AssistantStreamManager[AssistantEventHandler]: ...
@overload
def create_and_run_stream(
    self: AsyncResource, *, event_handler: AsyncAssistantEventHandlerT, **params: object
) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]: ...
@overload
def create_and_run_stream(
    self: AsyncResource, *, event_handler: None = None, **params: object
) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]: ...
def create_and_run_stream(
    self: AnyResource, *, event_handler: Optional[_AnyHandler] = None, **params: object
) -> _AnyManager:
    """Create a thread, run it and follow the run; the request is sent when the manager is entered or iterated over.

    Args:
        event_handler: The handler whose callbacks are called, and which ``with`` returns.

    Returns:
        The manager: ``with`` returns the event handler, a plain loop yields the events.

    Raises:
        TypeError: An argument is unknown or missing, or `event_handler` is not an event handler for this client.
    """
    helper = "threads.create_and_run_stream"
    return _build_manager(self, "create_and_run", "create_and_run_stream", helper, event_handler, params)


@overload
def submit_tool_outputs_stream(
    self: SyncResource, thread_id: str, run_id: str, *, event_handler: AssistantEventHandlerT, **params: object
) -> AssistantStreamManager[AssistantEventHandlerT]: ...
@overload
def submit_tool_outputs_stream(
    self: SyncResource, thread_id: str, run_id: str, *, event_handler: None = None, **params: object
) -> AssistantStreamManager[AssistantEventHandler]: ...
@overload
def submit_tool_outputs_stream(
    self: AsyncResource, thread_id: str, run_id: str, *, event_handler: AsyncAssistantEventHandlerT, **params: object
) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]: ...
@overload
def submit_tool_outputs_stream(
    self: AsyncResource, thread_id: str, run_id: str, *, event_handler: None = None, **params: object
) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]: ...
def submit_tool_outputs_stream(
    self: AnyResource,
    thread_id: str,
    run_id: str,
    *,
    event_handler: Optional[_AnyHandler] = None,
    **params: object,
) -> _AnyManager:
    """Submit tool outputs and follow the run; the request is sent when the manager is entered or first iterated over.

    Args:
        event_handler: The handler whose callbacks are called, and which ``with`` returns.

    Returns:
        The manager: ``with`` returns the event handler, a plain loop yields the events.

    Raises:
        TypeError: An argument is unknown or missing, or `event_handler` is not an event handler for this client.
    """
    params.update(thread_id=thread_id, run_id=run_id)
    name = "submit_tool_outputs_stream"
    return _build_manager(self, "submit_tool_outputs", name, f"threads.runs.{name}", event_handler, params)
