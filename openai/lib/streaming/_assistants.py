"""Streams of assistants' runs: event handlers with callbacks, and the managers that open the streams."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from typing import TYPE_CHECKING, Any, Generic, Optional, TypeVar, Union

from ..._exceptions import APIError, APITimeoutError
from ...types.beta import AssistantStreamEvent
from ._deltas import accumulate_delta as accumulate_delta
from ._run import (
    Callback,
    RunState,
    accumulate_event as accumulate_event,
    accumulate_run_step as accumulate_run_step,
    read_content,
)
from ._stream import AsyncRequest, AsyncStreamManager, BaseStreamManager, Request, RequestT, StreamManager

if TYPE_CHECKING:
    from ..._streaming import AsyncStream, Stream
    from ...types.beta.threads import ImageFile, Message, MessageDelta, Run, Text, TextDelta
    from ...types.beta.threads.runs import RunStep, RunStepDelta, ToolCall, ToolCallDelta


class _Handler(RunState):
    """Shared by the sync and the async event handler."""

    _stream: Any = None

    def __init__(self) -> None:
        super().__init__()
        self._iterator: Any = self.__stream__()
        self.text_deltas: Any = self.__text_deltas__()

    def _init(self, stream: object) -> None:
        self._check_unused()
        self._stream = stream

    def __stream__(self) -> object:
        raise NotImplementedError

    def __text_deltas__(self) -> object:
        raise NotImplementedError

    @property
    def current_event(self) -> Optional[AssistantStreamEvent]:
        """The event that is being handled."""
        return self._event

    @property
    def current_run(self) -> Optional[Run]:
        """The run, as in the last event that contained it."""
        return self._run

    @property
    def current_run_step_snapshot(self) -> Optional[RunStep]:
        """The current step of the run, as far as it has arrived."""
        return self._steps.get(self._step_id or "")

    @property
    def current_message_snapshot(self) -> Optional[Message]:
        """The current message, or the last one."""
        return self._message

    def _check_unused(self) -> None:
        if self._stream is not None:
            raise RuntimeError("An event handler can follow one stream only; create another one for the next stream")

    def _require_run(self) -> Run:
        if self._run is None:
            raise RuntimeError("No final run object found: the stream ended before the server sent the run")
        return self._run

    def _require_steps(self) -> list[RunStep]:
        if not self._steps:
            raise RuntimeError("No run steps found: the stream ended before the server sent any")
        return list(self._steps.values())

    def _require_messages(self) -> list[Message]:
        if not self._messages:
            raise RuntimeError("No messages found: the stream ended before the server sent any")
        return list(self._messages.values())

    def _iter_error_callbacks(self, error: Exception) -> Iterator[Callback]:
        """Add the message so far to an error, and yield the callbacks for it."""
        if isinstance(error, APIError) and self._message is not None:
            error.partial = self._message
        if isinstance(error, (APITimeoutError, TimeoutError)):
            yield "on_timeout", ()
        yield "on_exception", (error,)

    def _require_stream(self) -> Any:
        if self._stream is None:
            raise RuntimeError("The event handler has no stream yet; pass it to a method that opens one")
        return self._stream


class AssistantEventHandler(_Handler):
    """Override the callbacks that you need, and pass an instance to ``runs.stream(event_handler=...)``.

    An error in a callback ends the stream: ``on_exception`` and ``on_end`` are called, then the error is raised.
    """

    _iterator: Iterator[AssistantStreamEvent]
    text_deltas: Iterator[str]
    """The pieces of text that the model writes; iterating over them reads the stream."""

    def __next__(self) -> AssistantStreamEvent:
        return self._iterator.__next__()

    def __iter__(self) -> Iterator[AssistantStreamEvent]:
        return self._iterator

    def __stream__(self) -> Iterator[AssistantStreamEvent]:
        stream = self._require_stream()
        try:
            for event in stream:
                for callback, arguments in self.iter_callbacks(event):
                    getattr(self, callback)(*arguments)
                yield event
                self._event = None
        except Exception as error:
            for callback, arguments in self._iter_error_callbacks(error):
                getattr(self, callback)(*arguments)
            raise
        finally:
            self.close()
            self.on_end()

    def __text_deltas__(self) -> Iterator[str]:
        for event in self:
            yield from _iter_texts(event)

    def close(self) -> None:
        """Stop listening and close the response; closing twice does nothing."""
        if self._stream is not None:
            self._stream.close()

    def until_done(self) -> None:
        """Read to the end."""
        for _ in self._iterator:
            pass

    def get_final_run(self) -> Run:
        """Read to the end and return the run.

        Raises:
            RuntimeError: the stream ended before the run arrived.
        """
        self.until_done()
        return self._require_run()

    def get_final_run_steps(self) -> list[RunStep]:
        """Read to the end and return the steps of the run.

        Raises:
            RuntimeError: the stream ended before a step arrived.
        """
        self.until_done()
        return self._require_steps()

    def get_final_messages(self) -> list[Message]:
        """Read to the end and return the messages of the run.

        Raises:
            RuntimeError: the stream ended before a message arrived.
        """
        self.until_done()
        return self._require_messages()

    def on_end(self) -> None:
        """Handle the end of the stream, whatever the reason."""

    def on_event(self, event: AssistantStreamEvent) -> None:
        """Handle any event, before the callbacks for its content."""

    def on_run_step_created(self, run_step: RunStep) -> None:
        """Handle the beginning of a step."""

    def on_run_step_delta(self, delta: RunStepDelta, snapshot: RunStep) -> None:
        """Handle a delta of a step."""

    def on_run_step_done(self, run_step: RunStep) -> None:
        """Handle the end of a step: completed, failed, cancelled or expired."""

    def on_tool_call_created(self, tool_call: ToolCall) -> None:
        """Handle the beginning of a tool call."""

    def on_tool_call_delta(self, delta: ToolCallDelta, snapshot: ToolCall) -> None:
        """Handle a delta of a tool call."""

    def on_tool_call_done(self, tool_call: ToolCall) -> None:
        """Handle a complete tool call."""

    def on_exception(self, exception: Exception) -> None:
        """Handle an error, before it is raised."""

    def on_timeout(self) -> None:
        """Handle a timeout, before ``on_exception``."""

    def on_message_created(self, message: Message) -> None:
        """Handle the beginning of a message."""

    def on_message_delta(self, delta: MessageDelta, snapshot: Message) -> None:
        """Handle a delta of a message."""

    def on_message_done(self, message: Message) -> None:
        """Handle the end of a message, complete or cut off."""

    def on_text_created(self, text: Text) -> None:
        """Handle the beginning of a text in a message."""

    def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        """Handle a delta of a text in a message."""

    def on_text_done(self, text: Text) -> None:
        """Handle a complete text in a message."""

    def on_image_file_done(self, image_file: ImageFile) -> None:
        """Handle a complete image in a message."""


class AsyncAssistantEventHandler(_Handler):
    """Override the callbacks that you need, and pass an instance to ``runs.stream(event_handler=...)``.

    An error in a callback ends the stream: ``on_exception`` and ``on_end`` are called, then the error is raised.
    """

    _iterator: AsyncIterator[AssistantStreamEvent]
    text_deltas: AsyncIterator[str]
    """The pieces of text that the model writes; iterating over them reads the stream."""

    async def __anext__(self) -> AssistantStreamEvent:
        return await self._iterator.__anext__()

    def __aiter__(self) -> AsyncIterator[AssistantStreamEvent]:
        return self._iterator

    async def __stream__(self) -> AsyncIterator[AssistantStreamEvent]:
        stream = self._require_stream()
        try:
            async for event in stream:
                for callback, arguments in self.iter_callbacks(event):
                    await getattr(self, callback)(*arguments)
                yield event
                self._event = None
        except Exception as error:
            for callback, arguments in self._iter_error_callbacks(error):
                await getattr(self, callback)(*arguments)
            raise
        finally:
            await self.close()
            await self.on_end()

    async def __text_deltas__(self) -> AsyncIterator[str]:
        async for event in self:
            for text in _iter_texts(event):
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
        """Read to the end and return the run.

        Raises:
            RuntimeError: the stream ended before the run arrived.
        """
        await self.until_done()
        return self._require_run()

    async def get_final_run_steps(self) -> list[RunStep]:
        """Read to the end and return the steps of the run.

        Raises:
            RuntimeError: the stream ended before a step arrived.
        """
        await self.until_done()
        return self._require_steps()

    async def get_final_messages(self) -> list[Message]:
        """Read to the end and return the messages of the run.

        Raises:
            RuntimeError: the stream ended before a message arrived.
        """
        await self.until_done()
        return self._require_messages()

    async def on_end(self) -> None:
        """Handle the end of the stream, whatever the reason."""

    async def on_event(self, event: AssistantStreamEvent) -> None:
        """Handle any event, before the callbacks for its content."""

    async def on_run_step_created(self, run_step: RunStep) -> None:
        """Handle the beginning of a step."""

    async def on_run_step_delta(self, delta: RunStepDelta, snapshot: RunStep) -> None:
        """Handle a delta of a step."""

    async def on_run_step_done(self, run_step: RunStep) -> None:
        """Handle the end of a step: completed, failed, cancelled or expired."""

    async def on_tool_call_created(self, tool_call: ToolCall) -> None:
        """Handle the beginning of a tool call."""

    async def on_tool_call_delta(self, delta: ToolCallDelta, snapshot: ToolCall) -> None:
        """Handle a delta of a tool call."""

    async def on_tool_call_done(self, tool_call: ToolCall) -> None:
        """Handle a complete tool call."""

    async def on_exception(self, exception: Exception) -> None:
        """Handle an error, before it is raised."""

    async def on_timeout(self) -> None:
        """Handle a timeout, before ``on_exception``."""

    async def on_message_created(self, message: Message) -> None:
        """Handle the beginning of a message."""

    async def on_message_delta(self, delta: MessageDelta, snapshot: Message) -> None:
        """Handle a delta of a message."""

    async def on_message_done(self, message: Message) -> None:
        """Handle the end of a message, complete or cut off."""

    async def on_text_created(self, text: Text) -> None:
        """Handle the beginning of a text in a message."""

    async def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        """Handle a delta of a text in a message."""

    async def on_text_done(self, text: Text) -> None:
        """Handle a complete text in a message."""

    async def on_image_file_done(self, image_file: ImageFile) -> None:
        """Handle a complete image in a message."""


def _iter_texts(event: AssistantStreamEvent) -> Iterator[str]:
    if event.event == "thread.message.delta":
        for block in read_content(event.data):
            value = getattr(getattr(block, "text", None), "value", None)
            if value:
                yield value


_HandlerT = TypeVar("_HandlerT", bound=_Handler)
AssistantEventHandlerT = TypeVar("AssistantEventHandlerT", bound=AssistantEventHandler)
AsyncAssistantEventHandlerT = TypeVar("AsyncAssistantEventHandlerT", bound=AsyncAssistantEventHandler)


class _BaseManager(BaseStreamManager, Generic[RequestT, _HandlerT]):
    """Shared by the sync and the async manager."""

    def __init__(self, api_request: RequestT, *, event_handler: _HandlerT) -> None:
        super().__init__(api_request)
        self._handler = event_handler

    def _check_unused(self) -> None:
        self._handler._check_unused()

    def _wrap_stream(self, raw_stream: Union[Stream[Any], AsyncStream[Any]]) -> _HandlerT:
        self._handler._init(raw_stream)
        return self._handler


class AssistantStreamManager(
    _BaseManager[Request[AssistantStreamEvent], AssistantEventHandlerT],
    StreamManager[AssistantEventHandlerT, AssistantStreamEvent],
    Generic[AssistantEventHandlerT],
):
    """Opens the stream of a run: ``with`` returns the event handler, a plain loop yields the events."""

    def __iter__(self) -> Iterator[AssistantStreamEvent]:
        # The handler and its generator refer to each other, so only this generator is freed when the loop is left.
        with closing(self._ensure_open()) as handler:
            yield from handler


class AsyncAssistantStreamManager(
    _BaseManager[AsyncRequest[AssistantStreamEvent], AsyncAssistantEventHandlerT],
    AsyncStreamManager[AsyncAssistantEventHandlerT, AssistantStreamEvent],
    Generic[AsyncAssistantEventHandlerT],
):
    """Opens the stream of a run: ``async with`` returns the event handler, ``async for`` yields the events."""

    async def __aiter__(self) -> AsyncIterator[AssistantStreamEvent]:
        handler = await self._ensure_open()
        try:
            async for event in handler:
                yield event
        finally:
            await handler.close()
