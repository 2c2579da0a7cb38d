"""The state of a response stream: its events accumulated, without a connection."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Callable, Generic, List, NamedTuple, Optional, Union, cast

from ...._exceptions import OpenAIError
from ...._model.base import BaseModel
from ...._model.members import type_of
from ...._model.structure import copy_containers, structure
from ...._types import Omit
from ....types.responses import ResponseError, ResponseStreamEvent as RawResponseStreamEvent, response_reasoning_item
from ....types.responses.parsed_response import ParsedContent, ParsedResponse, ParsedResponseOutputItem
from ....types.responses.response_output_text import Annotation, Logprob
from .._stream import NothingStreamedError, build_model
from ._events import (
    ResponseCompletedEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseStreamEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
    TextFormatT,
)
from ._types import ParsedResponseSnapshot

if TYPE_CHECKING:
    from typing_extensions import TypeForm

    from ..._parsing._types import AnyFormat, ResponseTools

Event = ResponseStreamEvent[TextFormatT]
TextFormat = Union[type[TextFormatT], "TypeForm[TextFormatT]", "AnyFormat", Omit]
Tools = Union["ResponseTools", Omit, None]

_Fields = dict[str, Any]


class ResponseNotCompletedError(OpenAIError, RuntimeError):
    """The stream ended without a complete response: it was cut off, failed, cancelled, or the stream just stopped."""

    response: Optional[ParsedResponseSnapshot]
    """The response so far."""

    def __init__(self, response: Optional[ParsedResponseSnapshot], reason: str) -> None:
        super().__init__(f"Didn't receive a `response.completed` event: {reason}.")
        self.response = response


class ResponseStreamState(Generic[TextFormatT]):
    """Accumulates the events of a response, without a connection.

    Args:
        input_tools: the tools of the request, by which arguments of calls are parsed.
        text_format: the type of the request that the text is parsed into.
    """

    def __init__(self, *, input_tools: Tools, text_format: TextFormat[TextFormatT]) -> None:
        self._input_tools: Tools = (
            input_tools if input_tools is None or isinstance(input_tools, Omit) else [*input_tools]
        )
        self._text_format = text_format
        self._snapshot: Optional[ParsedResponseSnapshot] = None
        #: Whether `response.completed` has arrived, and its response.
        self._is_over = False
        self._final: Optional[BaseModel] = None
        # The parsed response. Tracers read this attribute when a stream has ended.
        self._completed_response: Optional[ParsedResponse[TextFormatT]] = None
        #: The last error event, as text.
        self._error_text = ""
        #: What the type of the last event with a whole response says of it, such as ``failed``.
        self._last_state = ""
        # Items by position in the output; parts by item position, field of the item, and position in that field.
        self._items: dict[int, BaseModel] = {}
        self._parts: dict[tuple[int, str, int], BaseModel] = {}

    @property
    def current_response_snapshot(self) -> ParsedResponseSnapshot:
        """The response so far; the object keeps growing.

        Raises:
            NothingStreamedError: no event has arrived yet; it is a ``RuntimeError`` and an ``AssertionError``.
        """
        if self._snapshot is None:
            raise NothingStreamedError("no event of the stream has arrived yet")
        return self._snapshot

    def get_final_response(self) -> ParsedResponse[TextFormatT]:
        """Return the response, parsed.

        Raises:
            ResponseNotCompletedError: the response is not complete; the message names the reason.
        """
        if self._completed_response is not None:
            return self._completed_response
        if self._final is None:
            raise ResponseNotCompletedError(self._snapshot, self._describe_ending())
        return self._parse_final()

    def _parse_final(self) -> ParsedResponse[TextFormatT]:
        from ..._parsing._responses import parse_response

        self._completed_response = parse_response(
            text_format=cast(Any, self._text_format), input_tools=self._input_tools, response=cast(Any, self._final)
        )
        return self._completed_response

    def _describe_ending(self) -> str:
        if self._is_over:
            return "it arrived without the response"
        fields: _Fields = {} if self._snapshot is None else self._snapshot.__dict__
        # Some servers leave the status out of the response; the type of the event has it, too.
        status = fields.get("status") or self._last_state
        if status == "incomplete":
            reason = getattr(fields.get("incomplete_details"), "reason", None)
            return f"the response is incomplete{f' ({reason})' if reason else ''}"
        if status == "failed":
            error = fields.get("error")
            texts = (error.code, error.message) if isinstance(error, ResponseError) else ()
            detail = ": ".join(str(text) for text in texts if text)
            return f"the response failed{f', {detail}' if detail else ''}"
        if status == "cancelled":
            return "the response is cancelled"
        detail = f", after the server had reported an error, {self._error_text}" if self._error_text else ""
        return f"the stream ended before it{detail}"

    def handle_event(self, event: RawResponseStreamEvent) -> List[Event[TextFormatT]]:
        """Add an event and return it, as the helper's own class if that has more fields.

        An event of an unknown type, or without the fields of its type, is returned unchanged.
        """
        fields = event.__dict__
        kind = fields.get("type")
        if kind == "response.output_text.delta":
            return [build_model(ResponseTextDeltaEvent, {**fields, "snapshot": self._add_text_delta(fields)})]
        self.accumulate_event(event)
        if kind == "response.function_call_arguments.delta":
            item = self._find_text_holder(fields, _TEXTS["response.function_call_arguments"])
            arguments = _ensure_str(item.get("arguments"))
            return [build_model(ResponseFunctionCallArgumentsDeltaEvent, {**fields, "snapshot": arguments})]
        if kind == "response.output_text.done":
            return [build_model(ResponseTextDoneEvent, {**fields, "parsed": self._parse_text(fields.get("text"))})]
        if kind == "response.completed" and self._completed_response is not None:
            return [build_model(ResponseCompletedEvent, {**fields, "response": self._completed_response})]
        if isinstance(kind, str) and kind in _RESPONSE_EVENTS and isinstance(fields.get("response"), BaseModel):
            response = self._ensure_output(fields["response"])
            if response is not fields["response"]:
                return [cast(Any, build_model(type(event), {**fields, "response": response}))]
        return [cast(Any, event)]

    def accumulate_event(self, event: RawResponseStreamEvent) -> ParsedResponseSnapshot:
        """Add an event and return the response so far."""
        snapshot = self._snapshot or self._start_snapshot()
        kind = event.__dict__.get("type")
        step = _STEPS.get(kind) if isinstance(kind, str) else None
        if step is not None:
            step(self, event.__dict__)
        return snapshot

    def _start_snapshot(self) -> ParsedResponseSnapshot:
        # A stream that is continued does not contain the beginning.
        self._snapshot = cast(ParsedResponseSnapshot, build_model(ParsedResponse, {"object": "response", "output": []}))
        return self._snapshot

    # Whole responses

    def _set_response(self, event: _Fields) -> None:
        """Set the fields of the snapshot to those of a whole response, and its items if the response has any."""
        response = _copy_fields(event.get("response"))
        output = response.pop("output", None)
        self._last_state = str(event.get("type")).rpartition(".")[2]
        fields = self.current_response_snapshot.__dict__
        fields.update(structure({**response, "output": []}, ParsedResponse).__dict__, output=fields["output"])
        if _ensure_list(output):
            self._items.clear()
            self._parts.clear()
            for position, item in enumerate(output):
                self._put_item(position, item)

    def _set_final(self, event: _Fields) -> None:
        self._set_response(event)
        self._is_over = True
        if isinstance(event.get("response"), BaseModel):
            self._final = self._ensure_output(event["response"])
            self._parse_final()

    def _ensure_output(self, response: BaseModel) -> BaseModel:
        """Return a whole response with an output: the streamed one, if the server left it out."""
        output = response.__dict__.get("output")
        streamed = self.current_response_snapshot.__dict__["output"]
        if (isinstance(output, list) and output) or not (streamed or output is None):
            return response
        return build_model(type(response), {**response.__dict__, "output": copy.deepcopy(streamed)})

    def _set_error(self, event: _Fields) -> None:
        self._error_text = ": ".join(str(event[name]) for name in ("code", "message") if event.get(name))

    # Items of the output

    def _find_position(self, event: _Fields, id: object, default: int) -> int:
        """Return an item's position in the output, by the event's index or else by the item's ID."""
        position = event.get("output_index")
        if isinstance(position, int):
            return position
        return next((index for index, item in self._items.items() if id and item.__dict__.get("id") == id), default)

    def _put_item(self, position: int, data: object) -> None:
        item = structure(copy_containers(data), ParsedResponseOutputItem)
        if not isinstance(item, BaseModel):
            return
        self._items[position] = item
        self._parts = {key: part for key, part in self._parts.items() if key[0] != position}
        for name in ("content", "summary"):
            for index, part in enumerate(_ensure_list(item.__dict__.get(name))):
                if isinstance(part, BaseModel):
                    self._parts[position, name, index] = part
        self.current_response_snapshot.__dict__["output"] = [self._items[index] for index in sorted(self._items)]

    def _add_item(self, event: _Fields) -> None:
        item = _copy_fields(event.get("item"))
        if item:
            self._put_item(self._find_position(event, item.get("id"), max(self._items, default=-1) + 1), item)

    def _find_item(self, event: _Fields, kind: str) -> tuple[int, _Fields]:
        """Return the position and the fields of an event's item; one that was never announced is added."""
        position = self._find_position(event, event.get("item_id"), max(self._items, default=0))
        if position not in self._items:
            self._put_item(position, {"id": event.get("item_id"), "type": kind, **_BLANKS.get(kind, {})})
        return position, self._items[position].__dict__

    # Parts of items

    def _put_part(self, event: _Fields, kind: str, name: str, part: _Fields) -> _Fields:
        position, item = self._find_item(event, kind)
        index = event.get(f"{name}_index")
        key = position, name, index if isinstance(index, int) else 0
        self._parts[key] = structure(part, _PARTS.get(f"{type_of(self._items[position])}.{name}", BaseModel))
        item[name] = [self._parts[part_key] for part_key in sorted(self._parts) if part_key[:2] == key[:2]]
        return self._parts[key].__dict__

    def _add_part(self, event: _Fields) -> None:
        part = _copy_fields(event.get("part"))
        if part:
            item = "reasoning" if type_of(event["part"]) == "reasoning_text" else "message"
            self._put_part(event, item, "content", part)

    def _add_summary(self, event: _Fields) -> None:
        part = _copy_fields(event.get("part"))
        if part:
            self._put_part(event, "reasoning", "summary", part)

    # Texts of items and parts

    def _find_text_holder(self, event: _Fields, text: _Text) -> _Fields:
        """Return the fields of the item or part that an event's text belongs to; a missing one is added."""
        position, item = self._find_item(event, text.item)
        if not text.part:
            return item
        index = event.get(f"{text.parts}_index")
        part = self._parts.get((position, text.parts, index if isinstance(index, int) else 0))
        if part is not None:
            return part.__dict__
        blank = {"type": text.part, text.field: "", **copy_containers(_BLANKS.get(text.part, {}))}
        return self._put_part(event, text.item, text.parts, blank)

    def _add_text_delta(self, event: _Fields) -> str:
        """Add to the text of a message, as nearly all events do, and return it."""
        try:
            part = self._parts[event["output_index"], "content", event["content_index"]].__dict__
            part["text"] = text = part["text"] + event["delta"]
        except (KeyError, TypeError):
            # The part is unknown, or a field is missing or of another type.
            if self._snapshot is None:
                self._start_snapshot()
            self._add_delta(event, _TEXTS["response.output_text"])
            part = self._find_text_holder(event, _TEXTS["response.output_text"])
            text = _ensure_str(part.get("text"))
        if event.get("logprobs"):
            self._add_logprobs(part, event["logprobs"])
        return cast(str, text)

    def _add_delta(self, event: _Fields, text: _Text) -> None:
        holder, delta = self._find_text_holder(event, text), event.get("delta")
        if isinstance(delta, str):
            before = holder.get(text.field)
            holder[text.field] = before + delta if isinstance(before, str) else delta

    def _set_text(self, event: _Fields, text: _Text) -> None:
        value = event.get(text.field)
        if isinstance(value, str):
            self._find_text_holder(event, text)[text.field] = value

    def _add_logprobs(self, part: _Fields, tokens: object) -> None:
        new_tokens = structure([_copy_fields(token) for token in _ensure_list(tokens)], List[Logprob])
        part["logprobs"] = [*_ensure_list(part.get("logprobs")), *new_tokens]

    def _add_annotation(self, event: _Fields) -> None:
        annotation = _copy_fields(event.get("annotation"))
        if annotation:
            part = self._find_text_holder(event, _TEXTS["response.output_text"])
            annotations = _ensure_list(part.get("annotations"))
            index = event.get("annotation_index")
            index = index if isinstance(index, int) else len(annotations)
            part["annotations"] = [*annotations[:index], structure(annotation, Annotation), *annotations[index + 1 :]]

    def _parse_text(self, text: object) -> Optional[TextFormatT]:
        from ..._parsing._responses import parse_text

        try:
            return parse_text(cast(Any, text), text_format=cast(Any, self._text_format))
        except Exception:
            # A text may have been cut off, which the end of the response tells; otherwise parsing that raises again.
            return None


class _Text(NamedTuple):
    """A text that arrives in delta events, and as a whole in a done event."""

    #: Type of the item.
    item: str
    #: The field of the item, or of its part, that holds the text.
    field: str
    #: Type of the part, and the field of the item that holds the parts.
    part: str = ""
    parts: str = "content"


_TEXTS = {
    "response.output_text": _Text("message", "text", "output_text"),
    "response.refusal": _Text("message", "refusal", "refusal"),
    "response.reasoning_text": _Text("reasoning", "text", "reasoning_text"),
    "response.reasoning_summary_text": _Text("reasoning", "text", "summary_text", "summary"),
    "response.function_call_arguments": _Text("function_call", "arguments"),
    "response.mcp_call_arguments": _Text("mcp_call", "arguments"),
    "response.custom_tool_call_input": _Text("custom_tool_call", "input"),
    "response.code_interpreter_call_code": _Text("code_interpreter_call", "code"),
}

#: Fields of an item or part that was never announced, so that programs can read them as in any other.
_BLANKS: Mapping[str, _Fields] = {
    "message": {"role": "assistant", "status": "in_progress", "content": []},
    "reasoning": {"summary": []},
    "output_text": {"annotations": []},
    **{text.item: {text.field: ""} for text in _TEXTS.values() if not text.part},
}

#: Types of parts, by type and field of their item.
_PARTS: Mapping[str, Any] = {
    "message.content": ParsedContent,
    "reasoning.content": response_reasoning_item.Content,
    "reasoning.summary": response_reasoning_item.Summary,
}

#: Events with a whole response, besides `response.completed`.
_RESPONSE_EVENTS = frozenset(
    f"response.{state}" for state in ("created", "queued", "in_progress", "incomplete", "failed", "cancelled")
)

_STEPS: Mapping[str, Callable[[ResponseStreamState[Any], _Fields], None]] = {
    **dict.fromkeys(_RESPONSE_EVENTS, ResponseStreamState._set_response),
    "error": ResponseStreamState._set_error,
    "response.completed": ResponseStreamState._set_final,
    "response.output_item.added": ResponseStreamState._add_item,
    "response.output_item.done": ResponseStreamState._add_item,
    "response.content_part.added": ResponseStreamState._add_part,
    "response.content_part.done": ResponseStreamState._add_part,
    "response.reasoning_summary_part.added": ResponseStreamState._add_summary,
    "response.reasoning_summary_part.done": ResponseStreamState._add_summary,
    "response.output_text.annotation.added": ResponseStreamState._add_annotation,
    **{f"{kind}.delta": partial(ResponseStreamState._add_delta, text=text) for kind, text in _TEXTS.items()},
    **{f"{kind}.done": partial(ResponseStreamState._set_text, text=text) for kind, text in _TEXTS.items()},
}


def _copy_fields(value: object) -> _Fields:
    """Return a copy of a model or dict as a dict; an empty one if it is neither."""
    data = value.to_dict() if isinstance(value, BaseModel) else value
    return copy_containers(data) if isinstance(data, dict) else {}


def _ensure_str(value: object) -> str:
    """Return a string unchanged; an empty one if it is not a string."""
    return value if isinstance(value, str) else ""


def _ensure_list(value: object) -> list[Any]:
    """Return a list unchanged; an empty one if it is not a list."""
    return value if isinstance(value, list) else []
