"""One answer of a chat stream: its deltas put together, and the events that they make."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Optional, cast

from ...._model.base import BaseModel
from ...._model.fields import fields_of
from ...._model.json import text as json_text
from ...._model.structure import converter, copied, keep, structure
from ...._types import Omit
from ....types.chat.parsed_chat_completion import ParsedChatCompletionMessage, ParsedChoice
from ....types.chat.parsed_function_tool_call import ParsedFunction, ParsedFunctionToolCall
from .._deltas import accumulate_delta
from .._partial_json import PartialJson
from .._stream import made
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

#: Fields of a choice that are put together from its deltas. Some servers send the whole message at the end once more.
_OWN = frozenset({"index", "message"})

_LOGPROBS = {
    "content": (LogprobsContentDeltaEvent, LogprobsContentDoneEvent),
    "refusal": (LogprobsRefusalDeltaEvent, LogprobsRefusalDoneEvent),
}


class Parsing:
    """What the request says of parsing: a type for the text, and tools for the arguments."""

    def __init__(self, response_format: Any, input_tools: Sequence[Any]) -> None:
        self.response_format = response_format
        self.input_tools = input_tools
        self.text = self.any = False
        self._format: Any = None
        if input_tools or not (response_format is None or isinstance(response_format, Omit)):
            from ..._parsing import _completions as parsing

            self._format = parsing.wanted(response_format)
            self.text = self._format is not None
            self.any = parsing.has_parseable_input(response_format=response_format, input_tools=input_tools)

    def parses_arguments(self, name: Optional[str]) -> bool:
        """Say whether the tool of that name is one whose arguments are parsed."""
        if not self.input_tools or not name:
            return False
        from ..._parsing import _completions as parsing

        tool = parsing.get_input_tool_by_name(input_tools=cast(Any, self.input_tools), name=name)
        return tool is not None and parsing.is_parseable_tool(tool)

    def content(self, message: ParsedChatCompletionMessage[Any]) -> Any:
        """Return the text of a message as the type that the request names; ``None`` where it names none."""
        if not self.text:
            return None
        from ..._parsing import _completions as parsing

        return parsing.maybe_parse_content(response_format=self.response_format, message=message)

    def partial(self, data: Any) -> Any:
        """Return what there is of the value that the text will be, of the text as far as it is parsed."""
        return self._format.partial(data)

    def arguments(self, function: ParsedFunction) -> Any:
        """Return the arguments of a call as its tool says; ``None`` where it says nothing."""
        if not self.parses_arguments(function.name):
            return None
        from ..._parsing import _completions as parsing

        return parsing.parse_function_tool_arguments(input_tools=cast(Any, self.input_tools), function=function)


class _Call:
    """One tool call that is being written."""

    def __init__(self, index: int) -> None:
        self.index = index
        self.fields: dict[str, Any] = {"index": index}
        self.function: dict[str, Any] = {}
        self.snapshot = made(ParsedFunctionToolCall, self.fields)
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
                accumulate_delta(self.fields, {name: copied(value)})

    def _add_function(self, delta: Mapping[str, Any]) -> None:
        mine = self.function
        if not isinstance(self.fields.get("function"), BaseModel):
            self.fields["function"] = made(ParsedFunction, mine)
        for name, value in delta.items():
            if value is None:
                mine.setdefault(name, None)
            elif name == "arguments":
                mine[name] = (mine.get(name) or "") + _json_of(value)
            elif mine.get(name) != value:
                accumulate_delta(mine, {name: copied(value)})

    @property
    def complete(self) -> bool:
        """Whether the arguments are a whole JSON document."""
        reader = PartialJson()
        reader.feed((self.function.get("arguments") or "") + " ")
        return reader.complete


def models_of(values: Any) -> list[BaseModel]:
    """Return those of a list that are objects."""
    return [value for value in values if isinstance(value, BaseModel)] if isinstance(values, list) else []


def _json_of(arguments: Any) -> str:
    """Return what a delta holds of the arguments as text; some servers send an object instead, whole and at once."""
    if type(arguments) is str:
        return arguments
    return "" if arguments is None else json_text(arguments)


def _text_of(content: Any) -> str:
    """Return a text, or the texts among the parts that some servers write in place of one."""
    if not isinstance(content, list):
        return content if isinstance(content, str) else ""
    texts = (part.get("text") for part in content if isinstance(part, dict) and part.get("type") == "text")
    return "".join(text for text in texts if isinstance(text, str))


def _is_another(call: _Call, delta: BaseModel) -> bool:
    """Return whether a delta begins a new call, though its index and id say that it goes on with this one.

    Some servers send each call whole, with an empty id and the same index. A name, and arguments where those of the
    call are complete, can only be of another one.
    """
    function = delta.__dict__.get("function")
    if not isinstance(function, BaseModel) or not str(call.function.get("arguments")).endswith("}"):
        return False
    fields = function.__dict__
    return bool(fields.get("name") and _json_of(fields.get("arguments")).strip()) and call.complete


def _has_index(entry: Any) -> bool:
    return isinstance(entry, dict) and "index" in entry


def _behind_parts(before: Any, text: str) -> Any:
    """Return what a text makes of what came before it: where those were parts, one more of them."""
    if not isinstance(before, list):
        return text
    if before and isinstance(before[-1], dict) and before[-1].get("type") == "text":
        accumulate_delta(before[-1], {"text": text})
    else:
        before.append({"type": "text", "text": text})
    return before


class ChoiceEventState:
    """Puts together one answer, and says which events each of its deltas makes."""

    def __init__(self, *, input_tools: Sequence[Any] = (), index: int = 0, parsing: Optional[Parsing] = None) -> None:
        self.index = index
        self._parsing = parsing or Parsing(None, input_tools)
        self._message: dict[str, Any] = {}
        self._choice: dict[str, Any] = {"index": index, "message": made(ParsedChatCompletionMessage, self._message)}
        self.snapshot: ParsedChoiceSnapshot = made(ParsedChoice, self._choice)
        # Fields that grow as plain data, of which the snapshot's are made anew.
        self._plain: dict[str, dict[str, Any]] = {}
        self._calls: list[_Call] = []
        self._call: Optional[_Call] = None
        self._json: Optional[PartialJson] = None
        self._done: set[str] = set()

    # Putting together

    def accumulate(self, choice: BaseModel) -> list[_Call]:
        """Add what a chunk holds of this answer, and return the tool calls that it touches."""
        calls: list[_Call] = []
        for name, value in choice.__dict__.items():
            if name == "delta":
                if isinstance(value, BaseModel):
                    calls = self._add_delta(value.__dict__)
            elif value is None:
                self._choice.setdefault(name, None)
            elif name == "logprobs":
                self._add_logprobs(value)
            elif name not in _OWN:
                # Some servers leave the reason empty in chunks behind the one that has it.
                self._choice[name] = value or self._choice.get(name, value)
        return calls

    def _add_delta(self, delta: Mapping[str, Any]) -> list[_Call]:
        message = self._message
        calls: list[_Call] = []
        for name, value in delta.items():
            if value is None:
                message.setdefault(name, None)
            elif name == "tool_calls":
                calls = [self._add_call(each) for each in models_of(value)]
            elif name == "role":
                # Some servers repeat it in every delta, or leave it empty in all but the first.
                message[name] = value or message.get(name, value)
            elif type(value) is str:
                old = message.get(name)
                message[name] = old + value if type(old) is str else _behind_parts(old, value)
            else:
                self._add_plain(name, value)
        if self._parsing.text and type(delta.get("content")) is str:
            self._json = self._json or PartialJson()
            parsed = self._json.feed(delta["content"])
            if not message.get("refusal"):
                message["parsed"] = self._parsing.partial(parsed)
        return calls

    def _add_plain(self, name: str, value: Any) -> None:
        plain = value.to_dict() if isinstance(value, BaseModel) else copied(value)
        before = self._message.get(name)
        if isinstance(plain, list) and isinstance(before, str) and before:
            plain = [{"type": "text", "text": before}, *plain]
        grown = accumulate_delta(self._plain.setdefault(name, {}), {name: plain})[name]
        field = fields_of(ParsedChatCompletionMessage).get(name)
        type_ = field.annotation if field else Any
        if converter.get_structure_hook(type_) is keep:
            self._message[name] = grown
        elif isinstance(before, list) and isinstance(plain, list) and not any(map(_has_index, plain)):
            # New entries at the end: to build all of them anew each time would take longer and longer.
            before.extend(structure(copied(plain), type_))
        else:
            self._message[name] = structure(copied(grown), type_)

    def _add_logprobs(self, value: Any) -> None:
        if not isinstance(value, BaseModel):
            return
        known = self._choice.get("logprobs")
        if known is None:
            field = fields_of(ParsedChoice)["logprobs"].annotation
            known = self._choice["logprobs"] = structure({}, field)
        for name, tokens in value.__dict__.items():
            before = known.__dict__.get(name)
            if isinstance(tokens, list):
                known.__dict__[name] = [*before, *tokens] if isinstance(before, list) else tokens
            else:
                known.__dict__.setdefault(name, tokens)

    def _add_call(self, delta: BaseModel) -> _Call:
        call = self._call_of(delta)
        call.add(delta)
        function = delta.__dict__.get("function")
        arguments = _json_of(function.__dict__.get("arguments")) if isinstance(function, BaseModel) else ""
        if arguments and (call.json or self._parsing.parses_arguments(call.function.get("name"))):
            reader = call.json
            if reader is None:
                reader = call.json = PartialJson()
                arguments = call.function["arguments"]
            call.function["parsed_arguments"] = reader.feed(arguments)
        return call

    def _call_of(self, delta: BaseModel) -> _Call:
        """Find the call that a delta belongs to, also where the server leaves out the index or reuses it."""
        index, id = delta.__dict__.get("index"), delta.__dict__.get("id")
        mine = [call for call in self._calls if index is None or call.index == index]
        if id:
            mine = [call for call in mine if (call.fields.get("id") or id) == id]
        is_another = bool(mine) and _is_another(mine[-1], delta)
        if mine and not is_another:
            return mine[-1]
        if not (id or is_another) and self._call is not None and index is None:
            return self._call
        again = [call for call in self._calls if id and call.fields.get("id") == id]
        if again:
            return again[-1]
        taken = {call.index for call in self._calls}
        if not isinstance(index, int) or index in taken:
            index = max(taken, default=-1) + 1
        call = _Call(index)
        self._calls.append(call)
        self._calls.sort(key=lambda each: each.index)
        self._message["tool_calls"] = [each.snapshot for each in self._calls]
        return call

    # Events

    def events(self, choice: BaseModel, calls: Sequence[_Call]) -> list[Any]:
        """Return the events of what a chunk holds of this answer."""
        made_: list[Any] = []
        delta = choice.__dict__.get("delta")
        if isinstance(delta, BaseModel):
            fields, message = delta.__dict__, self._message
            text = fields.get("content")
            if type(text) is str:
                content = message["content"]
                snapshot = content if type(content) is str else _text_of(content)
                event = {"type": "content.delta", "delta": text, "snapshot": snapshot, "parsed": message.get("parsed")}
                made_.append(made(ContentDeltaEvent, event))
            text = fields.get("refusal")
            if type(text) is str:
                event = {"type": "refusal.delta", "delta": text, "snapshot": _text_of(message["refusal"])}
                made_.append(made(RefusalDeltaEvent, event))
            if calls:
                made_.extend(self._call_events(fields["tool_calls"], calls))
        logprobs = choice.__dict__.get("logprobs")
        if isinstance(logprobs, BaseModel):
            made_.extend(self._logprobs_events(logprobs))
        return made_

    def _call_events(self, deltas: Sequence[Any], calls: Sequence[_Call]) -> list[Any]:
        found: list[Any] = []
        for delta, call in zip(models_of(deltas), calls):
            function = delta.__dict__.get("function")
            if isinstance(function, BaseModel):
                event = {
                    "type": "tool_calls.function.arguments.delta",
                    "name": call.function.get("name"),
                    "index": call.index,
                    "arguments": call.function.get("arguments"),
                    "parsed_arguments": call.function.get("parsed_arguments"),
                    "arguments_delta": _json_of(function.__dict__.get("arguments")),
                }
                found.append(made(FunctionToolCallArgumentsDeltaEvent, event))
        return found

    def _logprobs_events(self, delta: BaseModel) -> list[Any]:
        known = self._choice["logprobs"].__dict__
        return [
            made(event, {"type": f"logprobs.{name}.delta", name: delta.__dict__[name], "snapshot": known[name]})
            for name, (event, _) in _LOGPROBS.items()
            if delta.__dict__.get(name)
        ]

    def done_events(self, choice: BaseModel, calls: Sequence[_Call]) -> list[Any]:
        """Return the events of what is complete now: all of it at the end, and before that what others follow."""
        over = bool(choice.__dict__.get("finish_reason"))
        if not over and not calls:
            return []
        if over:
            return [*self._text_done(), *(event for call in self._calls for event in self._call_done(call))]
        found: list[Any] = []
        for call in calls:
            if call is not self._call:
                found += self._text_done()
                if self._call is not None and self._call.complete:
                    found += self._call_done(self._call)
                self._call = call
        return found

    def _text_done(self) -> list[Any]:
        """Return the events of texts and tokens that are complete: one of each kind, whatever follows."""
        found: list[Any] = []
        message, logprobs = self._message, self._choice.get("logprobs")
        content, refusal = _text_of(message.get("content")), _text_of(message.get("refusal"))
        if content and self._is_first("content"):
            parsed = self._parsing.content(self._choice["message"])
            if self._parsing.text:
                message["parsed"] = parsed
            found.append(made(ContentDoneEvent, {"type": "content.done", "content": content, "parsed": parsed}))
        if refusal and self._is_first("refusal"):
            found.append(made(RefusalDoneEvent, {"type": "refusal.done", "refusal": refusal}))
        for name, (_, event_class) in _LOGPROBS.items():
            tokens = logprobs.__dict__.get(name) if isinstance(logprobs, BaseModel) else None
            if tokens and self._is_first(f"logprobs.{name}"):
                found.append(made(event_class, {"type": f"logprobs.{name}.done", name: tokens}))
        return found

    def _is_first(self, kind: str) -> bool:
        first = kind not in self._done
        self._done.add(kind)
        return first

    def _call_done(self, call: _Call) -> list[Any]:
        if call.done or not isinstance(call.fields.get("function"), BaseModel):
            return []
        call.done = True
        arguments = self._parsing.arguments(call.fields["function"])
        if arguments is not None:
            call.function["parsed_arguments"] = arguments
        event = {
            "type": "tool_calls.function.arguments.done",
            "name": call.function.get("name"),
            "index": call.index,
            "arguments": call.function.get("arguments"),
            "parsed_arguments": arguments,
        }
        return [made(FunctionToolCallArgumentsDoneEvent, event)]
