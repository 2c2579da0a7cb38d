"""The methods that start, or go on with, a run of an assistant and stream it."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any, overload

from ..._support.misuse import about_deprecation
from ._assistants import (
    AssistantEventHandler,
    AssistantEventHandlerT,
    AssistantStreamManager,
    AsyncAssistantEventHandler,
    AsyncAssistantEventHandlerT,
    AsyncAssistantStreamManager,
)
from ._stream import call_of

if TYPE_CHECKING:
    from ..._resource import AsyncResource, SyncResource


def _manager(self: Any, row: str, name: str, helper: str, handler: Any, params: dict[str, Any]) -> Any:
    """Return the manager of a streaming call of a row.

    Args:
        self: the resource.
        row: name of the row.
        name: name of the method that the user has called.
        helper: what the API is told that makes the call.
        handler: the user's event handler.
        params: arguments for the row.
    """
    params["extra_headers"] = {
        "X-Stainless-Stream-Helper": helper,
        "X-Stainless-Custom-Event-Handler": "true" if handler is not None else "false",
        **(params.get("extra_headers") or {}),
    }
    manager: Any = AsyncAssistantStreamManager if self._is_async else AssistantStreamManager
    default: Any = AsyncAssistantEventHandler if self._is_async else AssistantEventHandler
    if handler is not None and not isinstance(handler, default):
        raise TypeError(f"event_handler must be an instance of {default.__name__}, not {handler!r}")
    endpoint = call_of(self, row, name, params).endpoint
    # Level 4 is the user: above this function stand the helper and the method.
    warnings.warn(
        about_deprecation(f"{endpoint.resource}.{name}", endpoint.deprecated), DeprecationWarning, stacklevel=4
    )

    def request() -> Any:
        return self._send(call_of(self, row, name, params))

    return manager(request, event_handler=default() if handler is None else handler)


@overload
def stream(
    self: SyncResource, thread_id: str, *, event_handler: AssistantEventHandlerT, **params: Any
) -> AssistantStreamManager[AssistantEventHandlerT]: ...
@overload
def stream(
    self: SyncResource, thread_id: str, *, event_handler: None = None, **params: Any
) -> AssistantStreamManager[AssistantEventHandler]: ...
@overload
def stream(
    self: AsyncResource, thread_id: str, *, event_handler: AsyncAssistantEventHandlerT, **params: Any
) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]: ...
@overload
def stream(
    self: AsyncResource, thread_id: str, *, event_handler: None = None, **params: Any
) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]: ...
def stream(self: Any, thread_id: str, *, event_handler: Any = None, **params: Any) -> Any:
    """Start a run and follow it; the request is sent when the manager is entered, or first iterated.

    Args:
        event_handler: Whose callbacks are called; it is what ``with`` gives.

    Returns:
        The manager: ``with`` gives the event handler, a plain loop the events.
    """
    params["thread_id"] = thread_id
    return _manager(self, "create", "stream", "threads.runs.create_and_stream", event_handler, params)


@overload
def create_and_run_stream(
    self: SyncResource, *, event_handler: AssistantEventHandlerT, **params: Any
) -> AssistantStreamManager[AssistantEventHandlerT]: ...
@overload
def create_and_run_stream(
    self: SyncResource, *, event_handler: None = None, **params: Any
) -> AssistantStreamManager[AssistantEventHandler]: ...
@overload
def create_and_run_stream(
    self: AsyncResource, *, event_handler: AsyncAssistantEventHandlerT, **params: Any
) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]: ...
@overload
def create_and_run_stream(
    self: AsyncResource, *, event_handler: None = None, **params: Any
) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]: ...
def create_and_run_stream(self: Any, *, event_handler: Any = None, **params: Any) -> Any:
    """Make a thread, start a run of it and follow that; the request is sent when the manager is entered or iterated.

    Args:
        event_handler: Whose callbacks are called; it is what ``with`` gives.

    Returns:
        The manager: ``with`` gives the event handler, a plain loop the events.
    """
    helper = "threads.create_and_run_stream"
    return _manager(self, "create_and_run", "create_and_run_stream", helper, event_handler, params)


@overload
def submit_tool_outputs_stream(
    self: SyncResource, thread_id: str, run_id: str, *, event_handler: AssistantEventHandlerT, **params: Any
) -> AssistantStreamManager[AssistantEventHandlerT]: ...
@overload
def submit_tool_outputs_stream(
    self: SyncResource, thread_id: str, run_id: str, *, event_handler: None = None, **params: Any
) -> AssistantStreamManager[AssistantEventHandler]: ...
@overload
def submit_tool_outputs_stream(
    self: AsyncResource, thread_id: str, run_id: str, *, event_handler: AsyncAssistantEventHandlerT, **params: Any
) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]: ...
@overload
def submit_tool_outputs_stream(
    self: AsyncResource, thread_id: str, run_id: str, *, event_handler: None = None, **params: Any
) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]: ...
def submit_tool_outputs_stream(
    self: Any, thread_id: str, run_id: str, *, event_handler: Any = None, **params: Any
) -> Any:
    """Give a run the outputs of its tools and follow it on; the request is sent when the manager is entered or read.

    Args:
        event_handler: Whose callbacks are called; it is what ``with`` gives.

    Returns:
        The manager: ``with`` gives the event handler, a plain loop the events.
    """
    params.update(thread_id=thread_id, run_id=run_id)
    name = "submit_tool_outputs_stream"
    return _manager(self, "submit_tool_outputs", name, f"threads.runs.{name}", event_handler, params)
