"""Streams of responses, and the managers that open them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Callable, Generic, Optional

from ...._streaming import AsyncStream, Stream
from ....types.responses import ResponseStreamEvent as RawResponseStreamEvent
from ....types.responses.parsed_response import ParsedResponse
from .._stream import (
    AsyncHelperStream,
    AsyncRequest,
    AsyncStreamManager,
    BaseHelperStream,
    BaseStreamManager,
    HelperStream,
    RawT,
    Request,
    RequestT,
    StreamManager,
)
from ._events import TextFormatT
from ._state import (
    Event,
    ResponseNotCompletedError as ResponseNotCompletedError,
    ResponseStreamState as ResponseStreamState,
    TextFormat,
    Tools,
)
from ._types import ParsedResponseSnapshot


def _build_handler(
    state: ResponseStreamState[TextFormatT], after: Optional[int]
) -> Callable[[RawResponseStreamEvent], Iterable[Event[TextFormatT]]]:
    """Return the function that turns an API event into events; those up to a sequence number yield none."""
    if after is None:
        return state.handle_event

    def skip_seen(event: RawResponseStreamEvent) -> Iterable[Event[TextFormatT]]:
        events = state.handle_event(event)
        number = event.__dict__.get("sequence_number")
        return () if isinstance(number, int) and number <= after else events

    return skip_seen


class _BaseStream(BaseHelperStream, Generic[RawT, TextFormatT]):
    """Shared by the sync and the async stream."""

    def __init__(
        self,
        *,
        raw_stream: RawT,
        text_format: TextFormat[TextFormatT],
        input_tools: Tools,
        starting_after: Optional[int],
    ) -> None:
        self._state = ResponseStreamState(text_format=text_format, input_tools=input_tools)
        super().__init__(raw_stream, self._state, _build_handler(self._state, starting_after))

    @property
    def current_response_snapshot(self) -> ParsedResponseSnapshot:
        """The response so far; the object keeps growing."""
        return self._state.current_response_snapshot


class ResponseStream(_BaseStream[Stream[RawResponseStreamEvent], TextFormatT], HelperStream[Event[TextFormatT]]):
    """The events of a response that is being streamed.

    Args:
        raw_stream: the events of the API.
        text_format: the type of the request that the text is parsed into.
        input_tools: the tools of the request, by which arguments of calls are parsed.
        starting_after: sequence number of the last event that the program has seen; later ones are yielded.
    """

    def get_final_response(self) -> ParsedResponse[TextFormatT]:
        """Read to the end and return the response, parsed.

        Raises:
            ResponseNotCompletedError: the response is not complete; the message names the reason.
        """
        self.until_done()
        return self._state.get_final_response()


class AsyncResponseStream(
    _BaseStream[AsyncStream[RawResponseStreamEvent], TextFormatT], AsyncHelperStream[Event[TextFormatT]]
):
    """The events of a response that is being streamed, for ``async for``.

    Args:
        raw_stream: the events of the API.
        text_format: the type of the request that the text is parsed into.
        input_tools: the tools of the request, by which arguments of calls are parsed.
        starting_after: sequence number of the last event that the program has seen; later ones are yielded.
    """

    async def get_final_response(self) -> ParsedResponse[TextFormatT]:
        """Read to the end and return the response, parsed.

        Raises:
            ResponseNotCompletedError: the response is not complete; the message names the reason.
        """
        await self.until_done()
        return self._state.get_final_response()


class _BaseManager(BaseStreamManager, Generic[RequestT, TextFormatT]):
    """Shared by the sync and the async manager."""

    def __init__(
        self,
        api_request: RequestT,
        *,
        text_format: TextFormat[TextFormatT],
        input_tools: Tools,
        starting_after: Optional[int],
    ) -> None:
        super().__init__(api_request)
        self._options: dict[str, Any] = {
            "text_format": text_format,
            "input_tools": input_tools,
            "starting_after": starting_after,
        }


class ResponseStreamManager(
    _BaseManager[Request[RawResponseStreamEvent], TextFormatT],
    StreamManager[ResponseStream[TextFormatT], Event[TextFormatT]],
    Generic[TextFormatT],
):
    """Opens the stream of a response: ``with`` returns the stream, a plain loop yields its events."""

    def _wrap_stream(self, raw_stream: Stream[Any]) -> ResponseStream[TextFormatT]:
        return ResponseStream(raw_stream=raw_stream, **self._options)


class AsyncResponseStreamManager(
    _BaseManager[AsyncRequest[RawResponseStreamEvent], TextFormatT],
    AsyncStreamManager[AsyncResponseStream[TextFormatT], Event[TextFormatT]],
    Generic[TextFormatT],
):
    """Opens the stream of a response: ``async with`` returns the stream, ``async for`` yields its events."""

    def _wrap_stream(self, raw_stream: AsyncStream[Any]) -> AsyncResponseStream[TextFormatT]:
        return AsyncResponseStream(raw_stream=raw_stream, **self._options)
