"""A response as it is written: its events put together, without a connection."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Callable, Generic, List, NamedTuple, Optional, Union, cast

from ...._exceptions import OpenAIError
from ...._model.base import BaseModel
from ...._model.members import type_of
from ...._model.structure import copied, structure
from ...._types import Omit
from ....types.responses import ResponseError, ResponseStreamEvent as RawResponseStreamEvent, response_reasoning_item
from ....types.responses.parsed_response import ParsedContent, ParsedResponse, ParsedResponseOutputItem
from ....types.responses.response_output_text import Annotation, Logprob
from .._stream import NothingStreamedError, made
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
        self._input_tools: Tools = (
            input_tools if input_tools is None or isinstance(input_tools, Omit) else [*input_tools]
        )
        self._text_format = text_format
        self._snapshot: Optional[ParsedResponseSnapshot] = None
        #: Whether the last event has come, and its response, as it came and as it is parsed.
        self._over = False
        self._whole: Optional[BaseModel] = None
        # Where tracers look for the response of a stream that they have followed; `None` while there is none.
        self._completed_response: Optional[ParsedResponse[TextFormatT]] = None
        #: The error that the server has reported last, in words.
        self._reported = ""
        # Items by place in the output; parts by that, by the item's field and by their place there.
        self._items: dict[int, BaseModel] = {}
        self._parts: dict[tuple[int, str, int], BaseModel] = {}

    @property
    def current_response_snapshot(self) -> ParsedResponseSnapshot:
        """All that has come so far; the object goes on growing.

        Raises:
            NothingStreamedError: no event has come yet; it is a ``RuntimeError`` and an ``AssertionError``.
        """
        if self._snapshot is None:
            raise NothingStreamedError("no event of the stream has come yet")
        return self._snapshot

    def get_final_response(self) -> ParsedResponse[TextFormatT]:
        """Return the response, parsed.

        Raises:
            ResponseNotCompletedError: it has not been completed; the text says how it ended.
        """
        if self._completed_response is not None:
            return self._completed_response
        if self._whole is None:
            raise ResponseNotCompletedError(self._snapshot, self._ending())
        return self._parsed()

    def _parsed(self) -> ParsedResponse[TextFormatT]:
        from ..._parsing._responses import parse_response

        self._completed_response = parse_response(
            text_format=cast(Any, self._text_format), input_tools=self._input_tools, response=cast(Any, self._whole)
        )
        return self._completed_response

    def _ending(self) -> str:
        if self._over:
            return "it came without the response"
        said: _Fields = {} if self._snapshot is None else self._snapshot.__dict__
        status = said.get("status")
        if status == "incomplete":
            why = getattr(said.get("incomplete_details"), "reason", None)
            return f"the response is incomplete{f' ({why})' if why else ''}"
        if status == "failed":
            error = said.get("error")
            about = f", {error.code}: {error.message}" if isinstance(error, ResponseError) else ""
            return f"the response failed{about}"
        if status == "cancelled":
            return "the response is cancelled"
        reported = f", after the server had reported an error, {self._reported}" if self._reported else ""
        return f"the stream ended before it{reported}"

    def handle_event(self, event: RawResponseStreamEvent) -> List[Event[TextFormatT]]:
        """Add an event and return it, as the helper's own where there is more to say.

        An event of an unknown kind, or without what its kind should have, is returned as it is.
        """
        fields = event.__dict__
        kind = fields.get("type")
        if kind == "response.output_text.delta":
            return [made(ResponseTextDeltaEvent, {**fields, "snapshot": self._text_delta(fields)})]
        self.accumulate_event(event)
        if kind == "response.function_call_arguments.delta":
            arguments = _str(self._holder(fields, _TEXTS["response.function_call_arguments"]).get("arguments"))
            return [made(ResponseFunctionCallArgumentsDeltaEvent, {**fields, "snapshot": arguments})]
        if kind == "response.output_text.done":
            return [made(ResponseTextDoneEvent, {**fields, "parsed": self._parsed_text(fields.get("text"))})]
        if kind == "response.completed" and self._completed_response is not None:
            return [made(ResponseCompletedEvent, {**fields, "response": self._completed_response})]
        if isinstance(kind, str) and kind in _WHOLE and isinstance(fields.get("response"), BaseModel):
            whole = self._with_output(fields["response"])
            return [
                cast(Any, event if whole is fields["response"] else made(type(event), {**fields, "response": whole}))
            ]
        return [cast(Any, event)]

    def accumulate_event(self, event: RawResponseStreamEvent) -> ParsedResponseSnapshot:
        """Add an event and return all that has come so far."""
        snapshot = self._snapshot or self._begin()
        kind = event.__dict__.get("type")
        step = _STEPS.get(kind) if isinstance(kind, str) else None
        if step is not None:
            step(self, event.__dict__)
        return snapshot

    def _begin(self) -> ParsedResponseSnapshot:
        # Who joins a response late has not seen its beginning.
        self._snapshot = cast(ParsedResponseSnapshot, made(ParsedResponse, {"object": "response", "output": []}))
        return self._snapshot

    # Whole responses

    def _response(self, event: _Fields) -> None:
        """Take over a whole response: what it says, and the items where it has any."""
        whole = _plain(event.get("response"))
        output = whole.pop("output", None)
        fields = self.current_response_snapshot.__dict__
        fields.update(structure({**whole, "output": []}, ParsedResponse).__dict__, output=fields["output"])
        if _list(output):
            self._items.clear()
            self._parts.clear()
            for place, item in enumerate(output):
                self._put(place, item)

    def _complete(self, event: _Fields) -> None:
        self._response(event)
        self._over = True
        if isinstance(event.get("response"), BaseModel):
            self._whole = self._with_output(event["response"])
            self._parsed()

    def _with_output(self, whole: BaseModel) -> BaseModel:
        """Return a whole response that has an output: where the server left it out, what it has streamed."""
        said = whole.__dict__.get("output")
        streamed = self.current_response_snapshot.__dict__["output"]
        if (isinstance(said, list) and said) or not (streamed or said is None):
            return whole
        return cast(BaseModel, made(type(whole), {**whole.__dict__, "output": copy.deepcopy(streamed)}))

    def _error(self, event: _Fields) -> None:
        self._reported = ": ".join(str(event[name]) for name in ("code", "message") if event.get(name))

    # Items of the output

    def _place(self, event: _Fields, id: Any, other: int) -> int:
        """Return the place of an item in the output; an event that does not say it may still name the item."""
        place = event.get("output_index")
        if isinstance(place, int):
            return place
        return next((at for at, item in self._items.items() if id and item.__dict__.get("id") == id), other)

    def _put(self, place: int, item: Any) -> None:
        made_ = structure(copied(item), ParsedResponseOutputItem)
        if not isinstance(made_, BaseModel):
            return
        self._items[place] = made_
        self._parts = {at: part for at, part in self._parts.items() if at[0] != place}
        for name in ("content", "summary"):
            for index, part in enumerate(_list(made_.__dict__.get(name))):
                if isinstance(part, BaseModel):
                    self._parts[place, name, index] = part
        self.current_response_snapshot.__dict__["output"] = [self._items[at] for at in sorted(self._items)]

    def _item_event(self, event: _Fields) -> None:
        item = _plain(event.get("item"))
        if item:
            self._put(self._place(event, item.get("id"), max(self._items, default=-1) + 1), item)

    def _item(self, event: _Fields, kind: str) -> tuple[int, _Fields]:
        """Return an item, and where it is; one that was never announced is made."""
        place = self._place(event, event.get("item_id"), max(self._items, default=0))
        if place not in self._items:
            self._put(place, {"id": event.get("item_id"), "type": kind, **_BLANKS.get(kind, {})})
        return place, self._items[place].__dict__

    # Parts of items

    def _put_part(self, event: _Fields, kind: str, name: str, part: _Fields) -> _Fields:
        place, item = self._item(event, kind)
        index = event.get(f"{name}_index")
        at = place, name, index if isinstance(index, int) else 0
        self._parts[at] = structure(part, _PARTS.get(f"{type_of(self._items[place])}.{name}", BaseModel))
        item[name] = [self._parts[each] for each in sorted(self._parts) if each[:2] == at[:2]]
        return self._parts[at].__dict__

    def _part_event(self, event: _Fields) -> None:
        part = _plain(event.get("part"))
        if part:
            item = "reasoning" if type_of(event["part"]) == "reasoning_text" else "message"
            self._put_part(event, item, "content", part)

    def _summary_event(self, event: _Fields) -> None:
        part = _plain(event.get("part"))
        if part:
            self._put_part(event, "reasoning", "summary", part)

    # Texts of items and parts

    def _holder(self, event: _Fields, text: _Text) -> _Fields:
        """Return the item, or its part, that an event's text is of; what was never announced is made."""
        place, item = self._item(event, text.item)
        if not text.part:
            return item
        index = event.get(f"{text.parts}_index")
        part = self._parts.get((place, text.parts, index if isinstance(index, int) else 0))
        if part is not None:
            return part.__dict__
        blank = {"type": text.part, text.field: "", **copied(_BLANKS.get(text.part, {}))}
        return self._put_part(event, text.item, text.parts, blank)

    def _text_delta(self, event: _Fields) -> str:
        """Add to the text of a message, which nearly all events are about, and return it."""
        try:
            part = self._parts[event["output_index"], "content", event["content_index"]].__dict__
            part["text"] = text = part["text"] + event["delta"]
        except (KeyError, TypeError):
            # Something is missing or odd.
            if self._snapshot is None:
                self._begin()
            self._grow(event, _TEXTS["response.output_text"])
            part = self._holder(event, _TEXTS["response.output_text"])
            text = _str(part.get("text"))
        if event.get("logprobs"):
            self._add_logprobs(part, event["logprobs"])
        return cast(str, text)

    def _grow(self, event: _Fields, text: _Text) -> None:
        holder, delta = self._holder(event, text), event.get("delta")
        if isinstance(delta, str):
            before = holder.get(text.field)
            holder[text.field] = before + delta if isinstance(before, str) else delta

    def _set(self, event: _Fields, text: _Text) -> None:
        whole = event.get(text.field)
        if isinstance(whole, str):
            self._holder(event, text)[text.field] = whole

    def _add_logprobs(self, part: _Fields, tokens: Any) -> None:
        more = structure([_plain(token) for token in _list(tokens)], List[Logprob])
        part["logprobs"] = [*_list(part.get("logprobs")), *more]

    def _annotation(self, event: _Fields) -> None:
        new = _plain(event.get("annotation"))
        if new:
            part = self._holder(event, _TEXTS["response.output_text"])
            known = _list(part.get("annotations"))
            index = event.get("annotation_index")
            index = index if isinstance(index, int) else len(known)
            part["annotations"] = [*known[:index], structure(new, Annotation), *known[index + 1 :]]

    def _parsed_text(self, text: Any) -> Optional[TextFormatT]:
        from ..._parsing._responses import parse_text

        try:
            return parse_text(text, text_format=cast(Any, self._text_format))
        except Exception:
            # Whether the text was cut off, the end of the response says; if not, parsing the whole raises this again.
            return None


class _Text(NamedTuple):
    """A text that events write, bit by bit and then as a whole."""

    #: Type of the item.
    item: str
    #: The field that holds it, of the item or of a part of it.
    field: str
    #: Type of the part, and the field of the item that holds such parts.
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

#: What an item or a part that was never announced has, so that programs find what they read of every one.
_BLANKS: Mapping[str, _Fields] = {
    "message": {"role": "assistant", "status": "in_progress", "content": []},
    "reasoning": {"summary": []},
    "output_text": {"annotations": []},
    **{text.item: {text.field: ""} for text in _TEXTS.values() if not text.part},
}

#: Types of parts, by the type of their item and its field.
_PARTS: Mapping[str, Any] = {
    "message.content": ParsedContent,
    "reasoning.content": response_reasoning_item.Content,
    "reasoning.summary": response_reasoning_item.Summary,
}

#: Events with a whole response, besides the one of a response that is complete.
_WHOLE = frozenset(
    f"response.{state}" for state in ("created", "queued", "in_progress", "incomplete", "failed", "cancelled")
)

_STEPS: Mapping[str, Callable[[ResponseStreamState[Any], _Fields], None]] = {
    **dict.fromkeys(_WHOLE, ResponseStreamState._response),
    "error": ResponseStreamState._error,
    "response.completed": ResponseStreamState._complete,
    "response.output_item.added": ResponseStreamState._item_event,
    "response.output_item.done": ResponseStreamState._item_event,
    "response.content_part.added": ResponseStreamState._part_event,
    "response.content_part.done": ResponseStreamState._part_event,
    "response.reasoning_summary_part.added": ResponseStreamState._summary_event,
    "response.reasoning_summary_part.done": ResponseStreamState._summary_event,
    "response.output_text.annotation.added": ResponseStreamState._annotation,
    **{f"{kind}.delta": partial(ResponseStreamState._grow, text=text) for kind, text in _TEXTS.items()},
    **{f"{kind}.done": partial(ResponseStreamState._set, text=text) for kind, text in _TEXTS.items()},
}


def _plain(value: Any) -> _Fields:
    """Return an object as a dict that nobody else holds; anything else as an empty one."""
    found: Any = value.to_dict() if isinstance(value, BaseModel) else value
    return copied(found) if isinstance(found, dict) else {}


def _str(value: Any) -> str:
    """Return a text as it is; anything else as an empty one."""
    return value if isinstance(value, str) else ""


def _list(value: Any) -> list[Any]:
    """Return a list as it is; anything else as an empty one."""
    return value if isinstance(value, list) else []
