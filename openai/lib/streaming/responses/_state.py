"""A response as it is written: its events put together, without a connection."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Callable, Generic, List, Optional, Union, cast

from ...._convert import copied, structure
from ...._exceptions import OpenAIError
from ...._model import BaseModel
from ...._types import Omit
from ....types.responses import ResponseStreamEvent as RawResponseStreamEvent
from ....types.responses.parsed_response import ParsedContent, ParsedResponse, ParsedResponseOutputItem
from ....types.responses.tool_param import ToolParam
from .._stream import made
from ._events import (
    ResponseCompletedEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseStreamEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
    TextFormatT,
)
from ._types import ParsedResponseSnapshot

Event = ResponseStreamEvent[TextFormatT]
TextFormat = Union[type[TextFormatT], Omit]
Tools = Union[Iterable[ToolParam], Omit, None]

_Fields = dict[str, Any]


class ResponseNotCompletedError(OpenAIError, RuntimeError):
    """The stream is over, and the response is not complete: cut off, failed, cancelled, or the stream just stopped."""

    response: Optional[ParsedResponseSnapshot]
    """What has come of it."""

    def __init__(self, response: Optional[ParsedResponseSnapshot], reason: str) -> None:
        super().__init__(f"Didn't receive a `response.completed` event: {reason}.")
        self.response = response


class ResponseStreamState(Generic[TextFormatT]):
    """Puts the events of a response together, without a connection.

    Args:
        input_tools: the tools of the request, so that arguments of calls are parsed.
        text_format: the type that the request names, so that the text is parsed.
    """

    def __init__(self, *, input_tools: Tools, text_format: TextFormat[TextFormatT]) -> None:
        self._tools: Tools = input_tools if input_tools is None or isinstance(input_tools, Omit) else [*input_tools]
        self._text_format = text_format
        self._snapshot: Optional[ParsedResponseSnapshot] = None
        self._completed: Optional[ParsedResponse[TextFormatT]] = None
        # Items by place in the output, and texts by place in the output and in their item.
        self._items: dict[int, Any] = {}
        self._parts: dict[tuple[int, int], Any] = {}

    @property
    def current_response_snapshot(self) -> ParsedResponseSnapshot:
        """All that has come so far; the object goes on growing.

        Raises:
            RuntimeError: no event has come yet.
        """
        if self._snapshot is None:
            raise RuntimeError("no event of the stream has come yet")
        return self._snapshot

    def get_final_response(self) -> ParsedResponse[TextFormatT]:
        """Return the response, parsed.

        Raises:
            ResponseNotCompletedError: it has not been completed; the text says how it ended.
        """
        if self._completed is None:
            raise ResponseNotCompletedError(self._snapshot, self._ending())
        return self._completed

    def _ending(self) -> str:
        snapshot = self._snapshot
        status = snapshot.status if snapshot is not None else None
        if snapshot is not None and status == "incomplete":
            why = snapshot.incomplete_details.reason if snapshot.incomplete_details else None
            return f"the response is incomplete{f' ({why})' if why else ''}"
        if snapshot is not None and status == "failed":
            error = snapshot.error
            return f"the response failed{f', {error.code}: {error.message}' if error else ''}"
        return f"the response is {status}" if status == "cancelled" else "the stream ended before it"

    def handle_event(self, event: RawResponseStreamEvent) -> List[Event[TextFormatT]]:
        """Add an event and return it, as the helper's own where there is more to say."""
        kind = event.type
        if kind == "response.output_text.delta":
            text = self._grow(self._part(event, "output_text", "text"), "text", event.delta)
            return [made(ResponseTextDeltaEvent, {**event.__dict__, "snapshot": text})]
        self.accumulate_event(event)
        if kind == "response.function_call_arguments.delta":
            arguments = self._items[event.output_index].arguments
            return [made(ResponseFunctionCallArgumentsDeltaEvent, {**event.__dict__, "snapshot": arguments})]
        if kind == "response.output_text.done":
            return [made(ResponseTextDoneEvent, {**event.__dict__, "parsed": self._parsed_text(event.text)})]
        if kind == "response.completed":
            return [made(ResponseCompletedEvent, {**event.__dict__, "response": self._completed})]
        return [cast(Any, event)]

    def accumulate_event(self, event: RawResponseStreamEvent) -> ParsedResponseSnapshot:
        """Add an event and return all that has come so far."""
        snapshot = self._snapshot or self._begin()
        step = _STEPS.get(event.type)
        if step is not None:
            step(self, event)
        return snapshot

    def _begin(self) -> ParsedResponseSnapshot:
        # Who joins a response late has not seen its beginning.
        self._snapshot = cast(ParsedResponseSnapshot, made(ParsedResponse, {"object": "response", "output": []}))
        return self._snapshot

    def _response(self, event: Any) -> None:
        """Take over a whole response: what it says, and the items where it has any."""
        whole = copied(event.response.to_dict())
        output = whole.pop("output", None)
        fields = self.current_response_snapshot.__dict__
        fields.update(structure({**whole, "output": []}, ParsedResponse).__dict__, output=fields["output"])
        if output:
            self._items.clear()
            self._parts.clear()
            for index, item in enumerate(output):
                self._put(index, item)

    def _complete(self, event: Any) -> None:
        from ..._parsing._responses import parse_response

        self._response(event)
        self._completed = parse_response(
            text_format=cast(Any, self._text_format), input_tools=self._tools, response=event.response
        )

    def _put(self, index: int, item: Mapping[str, Any]) -> None:
        made_ = structure(copied(item), ParsedResponseOutputItem)
        self._items[index] = made_
        self._parts = {at: part for at, part in self._parts.items() if at[0] != index}
        self._parts.update({(index, place): part for place, part in enumerate(made_.__dict__.get("content") or ())})
        self.current_response_snapshot.__dict__["output"] = [self._items[at] for at in sorted(self._items)]

    def _item_event(self, event: Any) -> None:
        self._put(event.output_index, event.item.to_dict())

    def _item(self, event: Any, **fields: Any) -> _Fields:
        """Return an item; one that was never announced is made."""
        if event.output_index not in self._items:
            self._put(event.output_index, {"id": event.item_id, **fields})
        return cast(_Fields, self._items[event.output_index].__dict__)

    def _part_event(self, event: Any) -> None:
        self._put_part(event, event.part.to_dict())

    def _put_part(self, event: Any, part: Mapping[str, Any]) -> Any:
        item = self._item(event, type="message", role="assistant", status="in_progress", content=[])
        type_ = ParsedContent if item.get("type") == "message" else BaseModel
        made_ = self._parts[event.output_index, event.content_index] = structure(copied(part), type_)
        item["content"] = [self._parts[at] for at in sorted(self._parts) if at[0] == event.output_index]
        return made_

    def _part(self, event: Any, kind: str, text: str) -> _Fields:
        """Return a part of a message's content; one that was never announced is made."""
        part = self._parts.get((event.output_index, event.content_index))
        if part is None:
            if self._snapshot is None:
                self._begin()
            extra: _Fields = {"annotations": []} if kind == "output_text" else {}
            part = self._put_part(event, {"type": kind, text: "", **extra})
        return cast(_Fields, part.__dict__)

    def _grow(self, fields: _Fields, name: str, delta: str) -> str:
        text: str = (fields.get(name) or "") + delta
        fields[name] = text
        return text

    def _text_delta(self, event: Any) -> None:
        self._grow(self._part(event, "output_text", "text"), "text", event.delta)

    def _text_done(self, event: Any) -> None:
        self._part(event, "output_text", "text")["text"] = event.text

    def _refusal_delta(self, event: Any) -> None:
        self._grow(self._part(event, "refusal", "refusal"), "refusal", event.delta)

    def _reasoning_delta(self, event: Any) -> None:
        if (event.output_index, event.content_index) in self._parts:
            self._grow(self._part(event, "reasoning_text", "text"), "text", event.delta)

    def _arguments_delta(self, event: Any) -> None:
        self._grow(self._item(event, type="function_call", arguments=""), "arguments", event.delta)

    def _arguments_done(self, event: Any) -> None:
        self._item(event, type="function_call")["arguments"] = event.arguments

    def _input_delta(self, event: Any) -> None:
        self._grow(self._item(event, type="custom_tool_call", input=""), "input", event.delta)

    def _parsed_text(self, text: str) -> Optional[TextFormatT]:
        from ..._parsing._responses import parse_text

        try:
            return parse_text(text, text_format=cast(Any, self._text_format))
        except Exception:
            # Whether the text was cut off, the end of the response says; if not, parsing the whole raises this again.
            return None


_STEPS: Mapping[str, Callable[[ResponseStreamState[Any], Any], None]] = {
    "response.created": ResponseStreamState._response,
    "response.queued": ResponseStreamState._response,
    "response.in_progress": ResponseStreamState._response,
    "response.incomplete": ResponseStreamState._response,
    "response.failed": ResponseStreamState._response,
    "response.cancelled": ResponseStreamState._response,
    "response.completed": ResponseStreamState._complete,
    "response.output_item.added": ResponseStreamState._item_event,
    "response.output_item.done": ResponseStreamState._item_event,
    "response.content_part.added": ResponseStreamState._part_event,
    "response.content_part.done": ResponseStreamState._part_event,
    "response.output_text.delta": ResponseStreamState._text_delta,
    "response.output_text.done": ResponseStreamState._text_done,
    "response.refusal.delta": ResponseStreamState._refusal_delta,
    "response.reasoning_text.delta": ResponseStreamState._reasoning_delta,
    "response.function_call_arguments.delta": ResponseStreamState._arguments_delta,
    "response.function_call_arguments.done": ResponseStreamState._arguments_done,
    "response.custom_tool_call_input.delta": ResponseStreamState._input_delta,
}
