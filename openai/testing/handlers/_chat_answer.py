"""What the fake model says: a choice as a whole message, and the same choice as the deltas of a stream."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from typing import Optional

from attrs import frozen

from .._call import ApiError, Json, whole_number
from .._schema_example import example
from .._state import State
from .._text import cut, logprob, token_bytes
from .._validate import missing
from ._media import silence, wav

#: Where a function's arguments are cut for the deltas of a stream, in characters: short ones still come in several.
_ARGUMENTS_PIECE = 6
#: How long later requests can refer to speech, in seconds.
_HOUR = 3600


@frozen
class Choice:
    """One answer, before it is known whether it is streamed."""

    index: int
    message: Json
    reason: str
    #: The tokens of the content, or of what the tool is called with.
    words: list[str]
    logprobs: Optional[list[Json]] = None

    def whole(self) -> Json:
        logprobs = None if self.logprobs is None else {"content": self.logprobs, "refusal": None}
        return {"index": self.index, "message": self.message, "logprobs": logprobs, "finish_reason": self.reason}

    def deltas(self) -> Iterator[Json]:
        """Yield the choice in pieces, the last of them with the finish reason."""
        calls = self.message.get("tool_calls")
        function = self.message.get("function_call")
        speech = self.message.get("audio")
        text = None if calls or function or speech else ""
        yield self._piece({"role": "assistant", "content": text, "refusal": None})
        if calls:
            yield from self._call_deltas(calls[0])
        elif function:
            yield self._piece({"function_call": {"name": function["name"], "arguments": ""}})
            for part in parts(function["arguments"]):
                yield self._piece({"function_call": {"arguments": part}})
        elif speech:
            yield from self._speech_deltas(speech)
        else:
            for position, word in enumerate(self.words):
                yield self._piece({"content": word}, None if self.logprobs is None else self.logprobs[position])
        yield {**self._piece({}), "finish_reason": self.reason}

    def _call_deltas(self, call: Json) -> Iterator[Json]:
        kind, key = call["type"], "input" if call["type"] == "custom" else "arguments"
        opening = {"index": 0, "id": call["id"], "type": kind, kind: {"name": call[kind]["name"], key: ""}}
        yield self._piece({"tool_calls": [opening]})
        for part in parts(call[kind][key]):
            yield self._piece({"tool_calls": [{"index": 0, kind: {key: part}}]})

    def _speech_deltas(self, speech: Json) -> Iterator[Json]:
        for word in self.words:
            yield self._piece({"audio": {"id": speech["id"], "transcript": word}})
        half = len(speech["data"]) // 8 * 4
        for data in (speech["data"][:half], speech["data"][half:]):
            yield self._piece({"audio": {"id": speech["id"], "data": data}})
        yield self._piece({"audio": {"id": speech["id"], "expires_at": speech["expires_at"]}})

    def _piece(self, delta: Json, likely: Optional[Json] = None) -> Json:
        logprobs = None if likely is None else {"content": [likely], "refusal": None}
        return {"index": self.index, "delta": delta, "logprobs": logprobs, "finish_reason": None}


def choices(body: Json, state: State) -> list[Choice]:
    """Return the ``n`` answers to a request."""
    limits = [whole_number(body, name, 0, 1, 1_000_000) for name in ("max_completion_tokens", "max_tokens")]
    limit = next((each for each in limits if each), None)
    tool = _tool(body)
    count = whole_number(body, "n", 1, 1, 128)
    return [
        _spoken(body, index, limit, state) if tool is None else _called(tool, index, limit, state)
        for index in range(count)
    ]


def text_of(content: object) -> str:
    """Return the text of a message's content; parts that are no text are named, as in ``[image_url]``."""
    if isinstance(content, list):
        parts = [part for part in content if isinstance(part, dict)]
        return " ".join(str(part["text"]) if "text" in part else f"[{part.get('type')}]" for part in parts)
    return content if isinstance(content, str) else ""


def _spoken(body: Json, index: int, limit: Optional[int], state: State) -> Choice:
    words, reason = cut(_content(body, index), body.get("stop"), limit)
    logprobs = None
    if body.get("logprobs"):
        ranks = range(whole_number(body, "top_logprobs", 0, 0, 20))
        logprobs = [{**_likely(word), "top_logprobs": [_likely(word, rank) for rank in ranks]} for word in words]
    message: Json = {"role": "assistant", "content": "".join(words), "refusal": None, "annotations": []}
    if "audio" in (body.get("modalities") or []):
        message.update(content=None, audio=_speech(body, "".join(words), state))
    return Choice(index, message, reason, words, logprobs)


def _speech(body: Json, text: str, state: State) -> Json:
    """Return an answer as speech, which is silence."""
    if not isinstance(body.get("audio"), dict):
        raise missing("audio")
    # Other formats need an encoder; players look at the bytes, and take these for what they are.
    sound = silence(0.1) if body["audio"].get("format") == "pcm16" else wav(silence(0.1))
    data = base64.b64encode(sound).decode()
    return {"id": state.new_id("audio_"), "data": data, "expires_at": state.now() + _HOUR, "transcript": text}


def _likely(word: str, rank: int = 0) -> Json:
    token = f"{word}~{rank}" if rank else word
    return {"token": token, "logprob": logprob(word, rank), "bytes": token_bytes(token)}


def _content(body: Json, index: int) -> str:
    wanted = body.get("response_format") or {"type": "text"}
    text = _remark(body["messages"], index)
    if wanted.get("type") == "json_object":
        return json.dumps({"message": text}, ensure_ascii=False)
    if wanted.get("type") == "json_schema":
        named = wanted.get("json_schema")
        if not isinstance(named, dict) or not isinstance(named.get("name"), str):
            message = "'response_format.json_schema' must have a 'name'."
            raise ApiError(400, message, param="response_format.json_schema", code="missing_required_parameter")
        return json.dumps(example(named.get("schema"), named["name"]), ensure_ascii=False)
    if wanted.get("type") != "text":
        message = "'response_format.type' must be 'text', 'json_object' or 'json_schema'."
        raise ApiError(400, message, param="response_format.type", code="invalid_value")
    return text


def _remark(messages: list[Json], index: int) -> str:
    # Further choices say hello once more each, so that a test can tell them apart.
    hello = "Hello" + " again" * index + "!"
    if messages[-1].get("role") in ("tool", "function"):
        return f"{hello} The tool answered: {text_of(messages[-1].get('content'))}"
    said = [text_of(message.get("content")) for message in messages if message.get("role") == "user"]
    return f"{hello} You said: {said[-1]}" if said else f"{hello} You have not said anything yet."


def _tool(body: Json) -> Optional[Json]:
    """Return the tool to call, in today's notation or, under ``function_call``, in the one of old."""
    tools = [tool for tool in body.get("tools") or [] if isinstance(tool, dict)]
    choice = body.get("tool_choice")
    if body["messages"][-1].get("role") != "user":
        # A model that must call a tool goes on with those that it has not called yet.
        called = _called_since_user(body["messages"]) if choice == "required" else None
        return None if called is None else next((tool for tool in tools if _name(tool) not in called), None)
    if tools and choice != "none":
        if isinstance(choice, dict) and choice.get("type") == "allowed_tools":
            tools = _named_tools(tools, (choice.get("allowed_tools") or {}).get("tools") or [])
        elif isinstance(choice, dict):
            tools = _named_tools(tools, [choice])
        return tools[0]
    functions = body.get("functions") or []
    call = body.get("function_call")
    if functions and call != "none":
        names = [call["name"]] if isinstance(call, dict) and "name" in call else [functions[0].get("name")]
        chosen = [function for function in functions if function.get("name") in names]
        if not chosen:
            raise ApiError(400, f"There is no function {names[0]!r}.", param="function_call", code="invalid_value")
        return {"type": "function_call", "function": chosen[0]}
    return None


def _called_since_user(messages: list[Json]) -> list[str]:
    names: list[str] = []
    for message in messages:
        if message.get("role") == "user":
            names = []
        names += [_name(call) for call in message.get("tool_calls") or [] if isinstance(call, dict)]
    return names


def _named_tools(tools: list[Json], named: list[Json]) -> list[Json]:
    wanted = [(each.get("type"), _name(each)) for each in named]
    found = [tool for tool in tools if (tool.get("type"), _name(tool)) in wanted]
    if not found:
        names = ", ".join(repr(name) for _, name in wanted)
        raise ApiError(400, f"'tool_choice' names {names}, not in 'tools'.", param="tool_choice", code="invalid_value")
    return found


def _name(tool: Json) -> str:
    return str((tool.get(str(tool.get("type"))) or {}).get("name", ""))


def _called(tool: Json, index: int, limit: Optional[int], state: State) -> Choice:
    kind = tool.get("type")
    about = tool.get("custom" if kind == "custom" else "function")
    if not isinstance(about, dict) or not isinstance(about.get("name"), str):
        raise ApiError(400, "Each of 'tools' must have a name.", param="tools", code="missing_required_parameter")
    if kind == "custom":
        given = f"input for {about['name']}"
    else:
        schema = about.get("parameters") or {"type": "object"}
        given = json.dumps(example(schema, about["name"]), ensure_ascii=False)
    words, reason = cut(given, None, limit)
    given = "".join(words)
    message: Json = {"role": "assistant", "content": None, "refusal": None, "annotations": []}
    if kind == "function_call":
        message["function_call"] = {"name": about["name"], "arguments": given}
        return Choice(index, message, "function_call" if reason == "stop" else reason, words)
    call: Json = {"id": state.new_id("call_"), "type": kind}
    key = "input" if kind == "custom" else "arguments"
    call[str(kind)] = {"name": about["name"], key: given}
    message["tool_calls"] = [call]
    return Choice(index, message, "tool_calls" if reason == "stop" else reason, words)


def parts(text: str) -> list[str]:
    return [text[start : start + _ARGUMENTS_PIECE] for start in range(0, len(text), _ARGUMENTS_PIECE)]
