"""Runs of assistants as they happen: event handlers, whose callbacks tell what is going on."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from typing import TYPE_CHECKING, Any, Generic, Optional, TypeVar

from ..._exceptions import APIError, APITimeoutError
from ...types.beta import AssistantStreamEvent
from ._deltas import accumulate_delta as accumulate_delta
from ._run import (
    RunState,
    accumulate_event as accumulate_event,
    accumulate_run_step as accumulate_run_step,
    content_of,
)
from ._stream import AsyncRequest, AsyncStreamManager, BothManagers, Request, RequestT, StreamManager

if TYPE_CHECKING:
    from ...types.beta.threads import ImageFile, Message, MessageDelta, Run, Text, TextDelta
    from ...types.beta.threads.runs import RunStep, RunStepDelta, ToolCall, ToolCallDelta


class _Handler(RunState):
    """What the handlers of both colours know of their run."""

    _stream: Any = None

    def __init__(self) -> None:
        super().__init__()
        self._iterator: Any = self.__stream__()
        self.text_deltas: Any = self.__text_deltas__()

    def _init(self, stream: Any) -> None:
        self._be_unused()
        self._stream = stream

    def __stream__(self) -> Any:
        raise NotImplementedError

    def __text_deltas__(self) -> Any:
        raise NotImplementedError

    @property
    def current_event(self) -> Optional[AssistantStreamEvent]:
        """The event that is being handled."""
        return self._event

    @property
    def current_run(self) -> Optional[Run]:
        """The run, as it was told last."""
        return self._run

    @property
    def current_run_step_snapshot(self) -> Optional[RunStep]:
        """The step that the run is at, as far as it has come."""
        return self._steps.get(self._step_id or "")

    @property
    def current_message_snapshot(self) -> Optional[Message]:
        """The message that is being written, or was written last."""
        return self._message

    def _be_unused(self) -> None:
        if self._stream is not None:
            raise RuntimeError("A handler belongs to one stream; make another one for the next")

    def _final_run(self) -> Run:
        if self._run is None:
            raise RuntimeError("No final run object found: the stream ended before the server told of the run")
        return self._run

    def _final_steps(self) -> list[RunStep]:
        if not self._steps:
            raise RuntimeError("No run steps found: the stream ended before the server told of any")
        return list(self._steps.values())

    def _final_messages(self) -> list[Message]:
        if not self._messages:
            raise RuntimeError("No messages found: the stream ended before the server told of any")
        return list(self._messages.values())

    def _failed(self, error: Exception) -> None:
        if isinstance(error, APIError) and self._message is not None:
            error.partial = self._message


class AssistantEventHandler(_Handler):
    """Override the callbacks that you want, and give an instance to ``runs.stream(event_handler=...)``.

    An error in a callback ends the stream: ``on_exception`` and ``on_end`` are called, then it is raised.
    """

    _iterator: Iterator[AssistantStreamEvent]
    text_deltas: Iterator[str]
    """The pieces of text that the model writes; to go through them reads the stream."""

    def __next__(self) -> AssistantStreamEvent:
        return self._iterator.__next__()

    def __iter__(self) -> Iterator[AssistantStreamEvent]:
        return self._iterator

    def __stream__(self) -> Iterator[AssistantStreamEvent]:
        if self._stream is None:
            raise RuntimeError("The handler has no stream yet; give it to a method that opens one")
        try:
            for event in self._stream:
                for callback, arguments in self.callbacks(event):
                    getattr(self, callback)(*arguments)
                yield event
                self._event = None
        except Exception as error:
            self._failed(error)
            if isinstance(error, (APITimeoutError, TimeoutError)):
                self.on_timeout()
            self.on_exception(error)
            raise
        finally:
            self.close()
            self.on_end()

    def __text_deltas__(self) -> Iterator[str]:
        for event in self:
            yield from _texts(event)

    def close(self) -> None:
        """Stop listening and close the response; closing twice does nothing."""
        if self._stream is not None:
            self._stream.close()

    def until_done(self) -> None:
        """Read to the end."""
        for _ in self._iterator:
            pass

    def get_final_run(self) -> Run:
        """Read to the end and return the run; a ``RuntimeError`` where none came."""
        self.until_done()
        return self._final_run()

    def get_final_run_steps(self) -> list[RunStep]:
        """Read to the end and return the steps of the run; a ``RuntimeError`` where none came."""
        self.until_done()
        return self._final_steps()

    def get_final_messages(self) -> list[Message]:
        """Read to the end and return the messages that were written; a ``RuntimeError`` where none was."""
        self.until_done()
        return self._final_messages()

    def on_end(self) -> None:
        """Handle the end of the stream, whatever the reason."""

    def on_event(self, event: AssistantStreamEvent) -> None:
        """Handle any event, before the callbacks for what is in it."""

    def on_run_step_created(self, run_step: RunStep) -> None:
        """Handle a step that begins."""

    def on_run_step_delta(self, delta: RunStepDelta, snapshot: RunStep) -> None:
        """Handle a step that goes on."""

    def on_run_step_done(self, run_step: RunStep) -> None:
        """Handle a step that is over: completed, failed, cancelled or expired."""

    def on_tool_call_created(self, tool_call: ToolCall) -> None:
        """Handle a tool call that begins."""

    def on_tool_call_delta(self, delta: ToolCallDelta, snapshot: ToolCall) -> None:
        """Handle a tool call that goes on."""

    def on_tool_call_done(self, tool_call: ToolCall) -> None:
        """Handle a tool call that is complete."""

    def on_exception(self, exception: Exception) -> None:
        """Handle an error, before it is raised."""

    def on_timeout(self) -> None:
        """Handle a server that stays silent too long, before ``on_exception``."""

    def on_message_created(self, message: Message) -> None:
        """Handle a message that begins."""

    def on_message_delta(self, delta: MessageDelta, snapshot: Message) -> None:
        """Handle a message that goes on."""

    def on_message_done(self, message: Message) -> None:
        """Handle a message that is over: complete, or cut off."""

    def on_text_created(self, text: Text) -> None:
        """Handle a text of a message that begins."""

    def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        """Handle a text of a message that goes on."""

    def on_text_done(self, text: Text) -> None:
        """Handle a text of a message that is complete."""

    def on_image_file_done(self, image_file: ImageFile) -> None:
        """Handle an image of a message that is complete."""


class AsyncAssistantEventHandler(_Handler):
    """Override the callbacks that you want, and give an instance to ``runs.stream(event_handler=...)``.

    An error in a callback ends the stream: ``on_exception`` and ``on_end`` are called, then it is raised.
    """

    _iterator: AsyncIterator[AssistantStreamEvent]
    text_deltas: AsyncIterator[str]
    """The pieces of text that the model writes; to go through them reads the stream."""

    async def __anext__(self) -> AssistantStreamEvent:
        return await self._iterator.__anext__()

    def __aiter__(self) -> AsyncIterator[AssistantStreamEvent]:
        return self._iterator

    async def __stream__(self) -> AsyncIterator[AssistantStreamEvent]:
        if self._stream is None:
            raise RuntimeError("The handler has no stream yet; give it to a method that opens one")
        try:
            async for event in self._stream:
                for callback, arguments in self.callbacks(event):
                    await getattr(self, callback)(*arguments)
                yield event
                self._event = None
        except Exception as error:
            self._failed(error)
            if isinstance(error, (APITimeoutError, TimeoutError)):
                await self.on_timeout()
            await self.on_exception(error)
            raise
        finally:
            await self.close()
            await self.on_end()

    async def __text_deltas__(self) -> AsyncIterator[str]:
        async for event in self:
            for text in _texts(event):
                yield text

    async def close(self) -> None:
        """Stop listening and close the response; closing twice does nothing."""
        if self._stream is not None:
            await self._stream.close()

    aclose = close

    async def until_done(self) -> None:
        """Read to the end."""
        async for _ in self._iterator:
            pass

    async def get_final_run(self) -> Run:
        """Read to the end and return the run; a ``RuntimeError`` where none came."""
        await self.until_done()
        return self._final_run()

    async def get_final_run_steps(self) -> list[RunStep]:
        """Read to the end and return the steps of the run; a ``RuntimeError`` where none came."""
        await self.until_done()
        return self._final_steps()

    async def get_final_messages(self) -> list[Message]:
        """Read to the end and return the messages that were written; a ``RuntimeError`` where none was."""
        await self.until_done()
        return self._final_messages()

    async def on_end(self) -> None:
        """Handle the end of the stream, whatever the reason."""

    async def on_event(self, event: AssistantStreamEvent) -> None:
        """Handle any event, before the callbacks for what is in it."""

    async def on_run_step_created(self, run_step: RunStep) -> None:
        """Handle a step that begins."""

    async def on_run_step_delta(self, delta: RunStepDelta, snapshot: RunStep) -> None:
        """Handle a step that goes on."""

    async def on_run_step_done(self, run_step: RunStep) -> None:
        """Handle a step that is over: completed, failed, cancelled or expired."""

    async def on_tool_call_created(self, tool_call: ToolCall) -> None:
        """Handle a tool call that begins."""

    async def on_tool_call_delta(self, delta: ToolCallDelta, snapshot: ToolCall) -> None:
        """Handle a tool call that goes on."""

    async def on_tool_call_done(self, tool_call: ToolCall) -> None:
        """Handle a tool call that is complete."""

    async def on_exception(self, exception: Exception) -> None:
        """Handle an error, before it is raised."""

    async def on_timeout(self) -> None:
        """Handle a server that stays silent too long, before ``on_exception``."""

    async def on_message_created(self, message: Message) -> None:
        """Handle a message that begins."""

    async def on_message_delta(self, delta: MessageDelta, snapshot: Message) -> None:
        """Handle a message that goes on."""

    async def on_message_done(self, message: Message) -> None:
        """Handle a message that is over: complete, or cut off."""

    async def on_text_created(self, text: Text) -> None:
        """Handle a text of a message that begins."""

    async def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        """Handle a text of a message that goes on."""

    async def on_text_done(self, text: Text) -> None:
        """Handle a text of a message that is complete."""

    async def on_image_file_done(self, image_file: ImageFile) -> None:
        """Handle an image of a message that is complete."""


def _texts(event: AssistantStreamEvent) -> Iterator[str]:
    if event.event == "thread.message.delta":
        for block in content_of(event.data):
            value = getattr(getattr(block, "text", None), "value", None)
            if value:
                yield value


_HandlerT = TypeVar("_HandlerT", bound=_Handler)
AssistantEventHandlerT = TypeVar("AssistantEventHandlerT", bound=AssistantEventHandler)
AsyncAssistantEventHandlerT = TypeVar("AsyncAssistantEventHandlerT", bound=AsyncAssistantEventHandler)


class _BothManagers(BothManagers, Generic[RequestT, _HandlerT]):
    """What managers of both colours know."""

    def __init__(self, api_request: RequestT, *, event_handler: _HandlerT) -> None:
        super().__init__(api_request)
        self._handler = event_handler

    def _check(self) -> None:
        self._handler._be_unused()

    def _helper(self, raw_stream: Any) -> _HandlerT:
        self._handler._init(raw_stream)
        return self._handler


class AssistantStreamManager(
    _BothManagers[Request[AssistantStreamEvent], AssistantEventHandlerT],
    StreamManager[AssistantEventHandlerT, AssistantStreamEvent],
    Generic[AssistantEventHandlerT],
):
    """Opens a run's stream: ``with`` gives the event handler, and a plain loop the events."""

    def __iter__(self) -> Iterator[AssistantStreamEvent]:
        # The handler and its generator hold each other, so that only this one notices that the loop was left.
        with closing(self._opened()) as handler:
            yield from handler


class AsyncAssistantStreamManager(
    _BothManagers[AsyncRequest[AssistantStreamEvent], AsyncAssistantEventHandlerT],
    AsyncStreamManager[AsyncAssistantEventHandlerT, AssistantStreamEvent],
    Generic[AsyncAssistantEventHandlerT],
):
    """Opens a run's stream: ``async with`` gives the event handler, and a plain ``async for`` the events."""

    async def __aiter__(self) -> AsyncIterator[AssistantStreamEvent]:
        handler = await self._opened()
        try:
            async for event in handler:
                yield event
        finally:
            await handler.close()
