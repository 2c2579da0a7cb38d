"""The methods that start, or go on with, a run of an assistant and stream it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Callable, overload

from ._assistants import (
    AssistantEventHandler,
    AssistantEventHandlerT,
    AssistantStreamManager,
    AsyncAssistantEventHandler,
    AsyncAssistantEventHandlerT,
    AsyncAssistantStreamManager,
)

if TYPE_CHECKING:
    from ..._resource import AsyncResource, SyncResource


def _manager(self: Any, method: Callable[..., Any], helper: str, handler: Any, params: dict[str, Any]) -> Any:
    params["extra_headers"] = {
        "X-Stainless-Stream-Helper": helper,
        "X-Stainless-Custom-Event-Handler": "true" if handler is not None else "false",
        **(params.get("extra_headers") or {}),
    }
    manager: Any = AsyncAssistantStreamManager if self._is_async else AssistantStreamManager
    default: Any = AsyncAssistantEventHandler if self._is_async else AssistantEventHandler
    if handler is not None and not isinstance(handler, default):
        raise TypeError(f"event_handler must be an instance of {default.__name__}, not {handler!r}")
    return manager(partial(method, stream=True, **params), event_handler=default() if handler is None else handler)


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
    return _manager(self, self.create, "threads.runs.create_and_stream", event_handler, params)


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
    return _manager(self, self.create_and_run, "threads.create_and_run_stream", event_handler, params)


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
    return _manager(self, self.submit_tool_outputs, "threads.runs.submit_tool_outputs_stream", event_handler, params)
