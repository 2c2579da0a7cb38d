"""One choice of a chat stream: its accumulated deltas, and their events."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Optional, cast

from ...._model.base import BaseModel
from ...._model.fields import fields_of
from ...._model.json import dump_text
from ...._model.structure import copy_containers, get_hook, keep_value, structure
from ...._types import Omit
from ....types.chat.parsed_chat_completion import ParsedChatCompletionMessage, ParsedChoice
from ....types.chat.parsed_function_tool_call import ParsedFunction, ParsedFunctionToolCall
from .._deltas import accumulate_delta
from .._partial_json import PartialJson
from .._stream import build_model
from ._events import (
    ContentDeltaEvent,
    ContentDoneEvent,
    FunctionToolCallArgumentsDeltaEvent,
    FunctionToolCallArgumentsDoneEvent,
    LogprobsContentDeltaEvent,
    LogprobsContentDoneEvent,
    LogprobsRefusalDeltaEvent,
    LogprobsRefusalDoneEvent,
    RefusalDeltaEvent,
    RefusalDoneEvent,
)
from ._types import ParsedChoiceSnapshot

#: Fields of a choice that are accumulated from its deltas. Some servers repeat the whole message at the end.
_ACCUMULATED = frozenset({"index", "message"})

_LOGPROBS: Mapping[str, tuple[type[BaseModel], type[BaseModel]]] = {
    "content": (LogprobsContentDeltaEvent, LogprobsContentDoneEvent),
    "refusal": (LogprobsRefusalDeltaEvent, LogprobsRefusalDoneEvent),
}


class Parsing:
    """The types that the request has for parsing: of the text, and of the arguments of tool calls."""

    def __init__(self, response_format: object, input_tools: Sequence[Any]) -> None:
        self.response_format = response_format
        self.input_tools = input_tools
        self.text = self.any = False
        self._format: Any = None
        if input_tools or not (response_format is None or isinstance(response_format, Omit)):
            from ..._parsing import _completions as parsing

            self._format = parsing.find_format(response_format)
            self.text = self._format is not None
            self.any = parsing.has_parseable_input(response_format=response_format, input_tools=input_tools)

    def parses_arguments(self, name: Optional[str]) -> bool:
        """Return whether the arguments of calls to the tool of that name are parsed."""
        if not self.input_tools or not name:
            return False
        from ..._parsing import _completions as parsing

        tool = parsing.get_input_tool_by_name(input_tools=cast(Any, self.input_tools), name=name)
        return tool is not None and parsing.is_parseable_tool(tool)

    def parse_content(self, message: ParsedChatCompletionMessage[Any]) -> object:
        """Return the text of a message as the type of the request; ``None`` if the request has none."""
        if not self.text:
            return None
        from ..._parsing import _completions as parsing

        return parsing.maybe_parse_content(response_format=self.response_format, message=message)

    def convert_partial(self, data: object) -> object:
        """Return the value so far in the form of the request's type, from the JSON so far."""
        return self._format.get_partial(data)

    def parse_arguments(self, function: ParsedFunction) -> object:
        """Return the arguments of a call as its tool's type; ``None`` if they are not parsed."""
        if not self.parses_arguments(function.name):
            return None
        from ..._parsing import _completions as parsing

        return parsing.parse_function_tool_arguments(input_tools=cast(Any, self.input_tools), function=function)


class _Call:
    """One tool call that is being streamed."""

    def __init__(self, index: int) -> None:
        self.index = index
        self.fields: dict[str, Any] = {"index": index}
        self.function: dict[str, Any] = {}
        self.snapshot = build_model(ParsedFunctionToolCall, self.fields)
        self.done = False
        self.json: Optional[PartialJson] = None

    def add(self, delta: BaseModel) -> None:
        for name, value in delta.__dict__.items():
            if name == "index" or (value is None and name in self.fields):
                continue
            if name == "function" and isinstance(value, BaseModel):
                self._add_function(value.__dict__)
            elif name in ("id", "type"):
                # Some servers repeat these in every delta, or leave them empty in all but the first.
                self.fields[name] = value or self.fields.get(name, value)
            else:
                accumulate_delta(self.fields, {name: copy_containers(value)})

    def _add_function(self, delta: Mapping[str, Any]) -> None:
        function = self.function
        if not isinstance(self.fields.get("function"), BaseModel):
            self.fields["function"] = build_model(ParsedFunction, function)
        for name, value in delta.items():
            if value is None:
                function.setdefault(name, None)
            elif name == "arguments":
                function[name] = (function.get(name) or "") + _read_arguments(value)
            elif function.get(name) != value:
                accumulate_delta(function, {name: copy_containers(value)})

    @property
    def is_complete(self) -> bool:
        """Whether the arguments are a whole JSON document."""
        reader = PartialJson()
        reader.feed((self.function.get("arguments") or "") + " ")
        return reader.complete


def select_models(values: object) -> list[BaseModel]:
    """Return the models in a list; an empty list if it is not a list."""
    return [value for value in values if isinstance(value, BaseModel)] if isinstance(values, list) else []


def _read_arguments(arguments: object) -> str:
    """Return the arguments in a delta as JSON text; some servers send them as an object instead."""
    if type(arguments) is str:
        return arguments
    return "" if arguments is None else dump_text(arguments)


def _read_text(content: object) -> str:
    """Return a text, or the joined texts of the parts that some servers send in its place."""
    if not isinstance(content, list):
        return content if isinstance(content, str) else ""
    texts = (part.get("text") for part in content if isinstance(part, dict) and part.get("type") == "text")
    return "".join(text for text in texts if isinstance(text, str))


def _begins_call(call: _Call, delta: BaseModel) -> bool:
    """Return whether a delta begins a new call although its index and id are those of this one.

    Some servers send each call in one delta, with an empty id and the same index. A name, and more arguments when
    those of the call are complete, can only belong to another call.
    """
    function = delta.__dict__.get("function")
    if not isinstance(function, BaseModel) or not str(call.function.get("arguments")).endswith("}"):
        return False
    fields = function.__dict__
    return bool(fields.get("name") and _read_arguments(fields.get("arguments")).strip()) and call.is_complete


def _has_index(entry: object) -> bool:
    return isinstance(entry, dict) and "index" in entry


def _append_text(content: object, text: str) -> object:
    """Return a text, or the parts of a content with the text added to the last one or as a new one."""
    if not isinstance(content, list):
        return text
    if content and isinstance(content[-1], dict) and content[-1].get("type") == "text":
        accumulate_delta(content[-1], {"text": text})
    else:
        content.append({"type": "text", "text": text})
    return content


class ChoiceEventState:
    """Accumulates the deltas of one choice, and returns their events."""

    def __init__(self, *, input_tools: Sequence[Any] = (), index: int = 0, parsing: Optional[Parsing] = None) -> None:
        self.index = index
        self._parsing = parsing or Parsing(None, input_tools)
        self._message: dict[str, Any] = {}
        self._choice: dict[str, Any] = {
            "index": index,
            "message": build_model(ParsedChatCompletionMessage, self._message),
        }
        self.snapshot: ParsedChoiceSnapshot = build_model(ParsedChoice, self._choice)
        # Fields that grow as plain data; those of the snapshot are structured again from them.
        self._plain: dict[str, dict[str, Any]] = {}
        self._calls: list[_Call] = []
        self._call: Optional[_Call] = None
        self._json: Optional[PartialJson] = None
        self._done: set[str] = set()

    # Accumulating

    def accumulate(self, choice: BaseModel) -> list[_Call]:
        """Add a chunk's part of this choice and return the tool calls in it."""
        calls: list[_Call] = []
        for name, value in choice.__dict__.items():
            if name == "delta":
                if isinstance(value, BaseModel):
                    calls = self._add_delta(value.__dict__)
            elif value is None:
                self._choice.setdefault(name, None)
            elif name == "logprobs":
                self._add_logprobs(value)
            elif name not in _ACCUMULATED:
                # Some servers leave the finish reason empty in chunks after the one that has it.
                self._choice[name] = value or self._choice.get(name, value)
        return calls

    def _add_delta(self, delta: Mapping[str, Any]) -> list[_Call]:
        message = self._message
        calls: list[_Call] = []
        for name, value in delta.items():
            if value is None:
                message.setdefault(name, None)
            elif name == "tool_calls":
                calls = [self._add_call(call) for call in select_models(value)]
            elif name == "role":
                # Some servers repeat it in every delta, or leave it empty in all but the first.
                message[name] = value or message.get(name, value)
            elif type(value) is str:
                old = message.get(name)
                message[name] = old + value if type(old) is str else _append_text(old, value)
            else:
                self._add_plain(name, value)
        if self._parsing.text and type(delta.get("content")) is str:
            self._json = self._json or PartialJson()
            parsed = self._json.feed(delta["content"])
            if not message.get("refusal"):
                message["parsed"] = self._parsing.convert_partial(parsed)
        return calls

    def _add_plain(self, name: str, value: object) -> None:
        plain = value.to_dict() if isinstance(value, BaseModel) else copy_containers(value)
        before = self._message.get(name)
        if isinstance(plain, list) and isinstance(before, str) and before:
            plain = [{"type": "text", "text": before}, *plain]
        accumulated = accumulate_delta(self._plain.setdefault(name, {}), {name: plain})[name]
        field = fields_of(ParsedChatCompletionMessage).get(name)
        type_ = field.annotation if field else Any
        if get_hook(type_) is keep_value:
            self._message[name] = accumulated
        elif isinstance(before, list) and isinstance(plain, list) and not any(map(_has_index, plain)):
            # New entries at the end: structuring all of them again each time would be quadratic.
            before.extend(structure(copy_containers(plain), type_))
        else:
            self._message[name] = structure(copy_containers(accumulated), type_)

    def _add_logprobs(self, value: object) -> None:
        if not isinstance(value, BaseModel):
            return
        logprobs = self._choice.get("logprobs")
        if logprobs is None:
            field = fields_of(ParsedChoice)["logprobs"].annotation
            logprobs = self._choice["logprobs"] = structure({}, field)
        for name, tokens in value.__dict__.items():
            before = logprobs.__dict__.get(name)
            if isinstance(tokens, list):
                logprobs.__dict__[name] = [*before, *tokens] if isinstance(before, list) else tokens
            else:
                logprobs.__dict__.setdefault(name, tokens)

    def _add_call(self, delta: BaseModel) -> _Call:
        call = self._find_call(delta)
        call.add(delta)
        function = delta.__dict__.get("function")
        arguments = _read_arguments(function.__dict__.get("arguments")) if isinstance(function, BaseModel) else ""
        if arguments and (call.json or self._parsing.parses_arguments(call.function.get("name"))):
            reader = call.json
            if reader is None:
                reader = call.json = PartialJson()
                arguments = call.function["arguments"]
            call.function["parsed_arguments"] = reader.feed(arguments)
        return call

    def _find_call(self, delta: BaseModel) -> _Call:
        """Return the call that a delta belongs to, even if the server leaves out the index or reuses it."""
        index, id = delta.__dict__.get("index"), delta.__dict__.get("id")
        candidates = [call for call in self._calls if index is None or call.index == index]
        if id:
            candidates = [call for call in candidates if (call.fields.get("id") or id) == id]
        begins_call = bool(candidates) and _begins_call(candidates[-1], delta)
        if candidates and not begins_call:
            return candidates[-1]
        if not (id or begins_call) and self._call is not None and index is None:
            return self._call
        same_id = [call for call in self._calls if id and call.fields.get("id") == id]
        if same_id:
            return same_id[-1]
        used_indices = {call.index for call in self._calls}
        if not isinstance(index, int) or index in used_indices:
            index = max(used_indices, default=-1) + 1
        call = _Call(index)
        self._calls.append(call)
        self._calls.sort(key=lambda call: call.index)
        self._message["tool_calls"] = [call.snapshot for call in self._calls]
        return call

    # Events

    def build_events(self, choice: BaseModel, calls: Sequence[_Call]) -> list[BaseModel]:
        """Return the events of a chunk's part of this choice."""
        events: list[BaseModel] = []
        delta = choice.__dict__.get("delta")
        if isinstance(delta, BaseModel):
            fields, message = delta.__dict__, self._message
            text = fields.get("content")
            if type(text) is str:
                content = message["content"]
                snapshot = content if type(content) is str else _read_text(content)
                event = {"type": "content.delta", "delta": text, "snapshot": snapshot, "parsed": message.get("parsed")}
                events.append(build_model(ContentDeltaEvent, event))
            text = fields.get("refusal")
            if type(text) is str:
                event = {"type": "refusal.delta", "delta": text, "snapshot": _read_text(message["refusal"])}
                events.append(build_model(RefusalDeltaEvent, event))
            if calls:
                events.extend(self._build_call_events(fields["tool_calls"], calls))
        logprobs = choice.__dict__.get("logprobs")
        if isinstance(logprobs, BaseModel):
            events.extend(self._build_logprobs_events(logprobs))
        return events

    def _build_call_events(self, deltas: Sequence[Any], calls: Sequence[_Call]) -> list[BaseModel]:
        events: list[BaseModel] = []
        for delta, call in zip(select_models(deltas), calls):
            function = delta.__dict__.get("function")
            if isinstance(function, BaseModel):
                event = {
                    "type": "tool_calls.function.arguments.delta",
                    "name": call.function.get("name"),
                    "index": call.index,
                    "arguments": call.function.get("arguments"),
                    "parsed_arguments": call.function.get("parsed_arguments"),
                    "arguments_delta": _read_arguments(function.__dict__.get("arguments")),
                }
                events.append(build_model(FunctionToolCallArgumentsDeltaEvent, event))
        return events

    def _build_logprobs_events(self, delta: BaseModel) -> list[BaseModel]:
        snapshots = self._choice["logprobs"].__dict__
        return [
            build_model(
                event, {"type": f"logprobs.{name}.delta", name: delta.__dict__[name], "snapshot": snapshots[name]}
            )
            for name, (event, _) in _LOGPROBS.items()
            if delta.__dict__.get(name)
        ]

    def build_done_events(self, choice: BaseModel, calls: Sequence[_Call]) -> list[BaseModel]:
        """Return the events of complete texts and calls: all of them at the end, before it those followed by others."""
        is_finished = bool(choice.__dict__.get("finish_reason"))
        if not is_finished and not calls:
            return []
        if is_finished:
            return [
                *self._build_text_done_events(),
                *(event for call in self._calls for event in self._build_call_done_events(call)),
            ]
        events: list[BaseModel] = []
        for call in calls:
            if call is not self._call:
                events += self._build_text_done_events()
                if self._call is not None and self._call.is_complete:
                    events += self._build_call_done_events(self._call)
                self._call = call
        return events

    def _build_text_done_events(self) -> list[BaseModel]:
        """Return the events of complete texts and tokens; one of each kind in a stream."""
        events: list[BaseModel] = []
        message, logprobs = self._message, self._choice.get("logprobs")
        content, refusal = _read_text(message.get("content")), _read_text(message.get("refusal"))
        if content and self._is_first("content"):
            parsed = self._parsing.parse_content(self._choice["message"])
            if self._parsing.text:
                message["parsed"] = parsed
            events.append(build_model(ContentDoneEvent, {"type": "content.done", "content": content, "parsed": parsed}))
        if refusal and self._is_first("refusal"):
            events.append(build_model(RefusalDoneEvent, {"type": "refusal.done", "refusal": refusal}))
        for name, (_, event_class) in _LOGPROBS.items():
            tokens = logprobs.__dict__.get(name) if isinstance(logprobs, BaseModel) else None
            if tokens and self._is_first(f"logprobs.{name}"):
                events.append(build_model(event_class, {"type": f"logprobs.{name}.done", name: tokens}))
        return events

    def _is_first(self, kind: str) -> bool:
        is_first = kind not in self._done
        self._done.add(kind)
        return is_first

    def _build_call_done_events(self, call: _Call) -> list[BaseModel]:
        if call.done or not isinstance(call.fields.get("function"), BaseModel):
            return []
        call.done = True
        arguments = self._parsing.parse_arguments(call.fields["function"])
        if arguments is not None:
            call.function["parsed_arguments"] = arguments
        event = {
            "type": "tool_calls.function.arguments.done",
            "name": call.function.get("name"),
            "index": call.index,
            "arguments": call.function.get("arguments"),
            "parsed_arguments": arguments,
        }
        return [build_model(FunctionToolCallArgumentsDoneEvent, event)]
