"""Responses as they are written: the streams that read them."""

from __future__ import annotations

from typing import Any, Callable, Generic, Optional

from ...._streaming import AsyncStream, Stream
from ....types.responses import ResponseStreamEvent as RawResponseStreamEvent
from ....types.responses.parsed_response import ParsedResponse
from .._stream import (
    AsyncHelperStream,
    AsyncRequest,
    AsyncStreamManager,
    BothManagers,
    BothStreams,
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


def _handling(state: ResponseStreamState[TextFormatT], after: Optional[int]) -> Callable[[Any], Any]:
    """Return what makes the events of an API's event; those up to a number are read for the snapshot alone."""
    if after is None:
        return state.handle_event

    def behind(event: Any) -> Any:
        events = state.handle_event(event)
        number = event.__dict__.get("sequence_number")
        return () if isinstance(number, int) and number <= after else events

    return behind


class _Both(BothStreams, Generic[RawT, TextFormatT]):
    """What streams of both colours know."""

    def __init__(
        self,
        *,
        raw_stream: RawT,
        text_format: TextFormat[TextFormatT],
        input_tools: Tools,
        starting_after: Optional[int],
    ) -> None:
        self._state = ResponseStreamState(text_format=text_format, input_tools=input_tools)
        super().__init__(raw_stream, self._state, _handling(self._state, starting_after))

    @property
    def current_response_snapshot(self) -> ParsedResponseSnapshot:
        """All that has come so far; the object goes on growing."""
        return self._state.current_response_snapshot


class ResponseStream(_Both[Stream[RawResponseStreamEvent], TextFormatT], HelperStream[Event[TextFormatT]]):
    """The events of a response as it is written.

    Args:
        raw_stream: the API's events.
        text_format: the type that the request names, so that the text is parsed.
        input_tools: the tools of the request, so that arguments of calls are parsed.
        starting_after: number of the last event that is not wanted any more.
    """

    def get_final_response(self) -> ParsedResponse[TextFormatT]:
        """Read to the end and return the response, parsed.

        Raises:
            ResponseNotCompletedError: it has not been completed; the text says how it ended.
        """
        self.until_done()
        return self._state.get_final_response()


class AsyncResponseStream(
    _Both[AsyncStream[RawResponseStreamEvent], TextFormatT], AsyncHelperStream[Event[TextFormatT]]
):
    """The events of a response as it is written, for ``async for``.

    Args:
        raw_stream: the API's events.
        text_format: the type that the request names, so that the text is parsed.
        input_tools: the tools of the request, so that arguments of calls are parsed.
        starting_after: number of the last event that is not wanted any more.
    """

    async def get_final_response(self) -> ParsedResponse[TextFormatT]:
        """Read to the end and return the response, parsed.

        Raises:
            ResponseNotCompletedError: it has not been completed; the text says how it ended.
        """
        await self.until_done()
        return self._state.get_final_response()


class _BothManagers(BothManagers, Generic[RequestT, TextFormatT]):
    """What managers of both colours know."""

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
    _BothManagers[Request[RawResponseStreamEvent], TextFormatT],
    StreamManager[ResponseStream[TextFormatT], Event[TextFormatT]],
    Generic[TextFormatT],
):
    """Opens a response's stream: ``with`` gives the stream, and a plain loop its events."""

    def _helper(self, raw_stream: Stream[Any]) -> ResponseStream[TextFormatT]:
        return ResponseStream(raw_stream=raw_stream, **self._options)


class AsyncResponseStreamManager(
    _BothManagers[AsyncRequest[RawResponseStreamEvent], TextFormatT],
    AsyncStreamManager[AsyncResponseStream[TextFormatT], Event[TextFormatT]],
    Generic[TextFormatT],
):
    """Opens a response's stream: ``async with`` gives the stream, and a plain ``async for`` its events."""

    def _helper(self, raw_stream: AsyncStream[Any]) -> AsyncResponseStream[TextFormatT]:
        return AsyncResponseStream(raw_stream=raw_stream, **self._options)
