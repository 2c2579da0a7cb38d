"""What the fake model answers to a response's input: what it would say in a chat, in the form of items and events."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from .._call import ApiError, Json
from .._state import State
from .._text import tokens
from ._chat_answer import choices, parts, text_of

#: Where the items of tool calls keep what the tool is given.
_GIVEN = {"function_call": "arguments", "custom_tool_call": "input"}


def answer(body: Json, items: list[Json], state: State) -> tuple[Json, bool]:
    """Return the item that answers ``items``, and whether it was cut off by the limit of tokens."""
    (choice,) = choices(_as_chat(body, items), state)
    cut = choice.reason == "length"
    status = "incomplete" if cut else "completed"
    for call in choice.message.get("tool_calls") or []:
        about = call[call["type"]]
        if call["type"] == "custom":
            item = {"id": state.new_id("ctc_"), "type": "custom_tool_call", "call_id": call["id"], **about}
        else:
            item = {
                "id": state.new_id("fc_"),
                "type": "function_call",
                "call_id": call["id"],
                **about,
                "status": status,
            }
        return item, cut
    content = [_text_part(choice.message["content"])]
    item = {"id": state.new_id("msg_"), "type": "message", "role": "assistant", "status": status, "content": content}
    return item, cut


def _text_part(text: str) -> Json:
    return {"type": "output_text", "text": text, "annotations": [], "logprobs": []}


def _as_chat(body: Json, items: list[Json]) -> Json:
    """Return the request of a chat that asks the same."""
    messages = [message for item in items for message in _messages(item)]
    chat: Json = {
        "messages": messages or [{"role": "user", "content": ""}],
        "tools": [_chat_tool(tool) for tool in body.get("tools") or [] if tool.get("type") in ("function", "custom")],
        "tool_choice": _chat_tool_choice(body.get("tool_choice")),
        "max_completion_tokens": body.get("max_output_tokens"),
    }
    wanted = (body.get("text") or {}).get("format")
    if wanted:
        kind = wanted.get("type")
        if kind == "json_schema" and not isinstance(wanted.get("name"), str):
            message = "'text.format' must have a 'name'."
            raise ApiError(400, message, param="text.format.name", code="missing_required_parameter")
        chat["response_format"] = {"type": kind, "json_schema": wanted} if kind == "json_schema" else {"type": kind}
    return chat


def _messages(item: Json) -> Iterator[Json]:
    if item["type"] == "message":
        yield {"role": item["role"], "content": text_of(item["content"])}
    elif item["type"].endswith("_output"):
        output = item.get("output")
        yield {"role": "tool", "content": output if isinstance(output, str) else json.dumps(output)}


def _chat_tool(tool: Json) -> Json:
    return {"type": tool["type"], tool["type"]: tool}


def _chat_tool_choice(choice: Any) -> Any:
    if not isinstance(choice, dict):
        return choice
    if choice.get("type") == "allowed_tools":
        tools = [_chat_tool(tool) for tool in choice.get("tools") or []]
        return {"type": "allowed_tools", "allowed_tools": {"mode": choice.get("mode"), "tools": tools}}
    if choice.get("type") in ("function", "custom"):
        return _chat_tool(choice)
    return "auto"


def events(response: Json) -> Iterator[Json]:
    """Yield the events in which a finished response is streamed."""
    for number, event in enumerate(_unnumbered(response)):
        yield {**event, "sequence_number": number}


def _unnumbered(response: Json) -> Iterator[Json]:
    begun = {**response, "status": "in_progress", "output": [], "usage": None, "completed_at": None}
    begun["incomplete_details"] = None
    yield {"type": "response.created", "response": begun}
    yield {"type": "response.in_progress", "response": begun}
    for index, item in enumerate(response["output"]):
        key = _GIVEN.get(item["type"])
        empty = {**item, key: ""} if key else {**item, "content": []}
        empty.update({"status": "in_progress"} if "status" in item else {})
        yield {"type": "response.output_item.added", "output_index": index, "item": empty}
        place = {"output_index": index, "item_id": item["id"]}
        yield from _given_events(item, key, place) if key else _text_events(item, place)
        yield {"type": "response.output_item.done", "output_index": index, "item": item}
    yield {"type": f"response.{response['status']}", "response": response}


def _given_events(item: Json, key: str, place: Json) -> Iterator[Json]:
    kind = f"response.{item['type']}_{key}"
    for piece in parts(item[key]):
        yield {"type": f"{kind}.delta", **place, "delta": piece}
    name = {"name": item["name"]} if item["type"] == "function_call" else {}
    yield {"type": f"{kind}.done", **place, key: item[key], **name}


def _text_events(item: Json, place: Json) -> Iterator[Json]:
    for index, part in enumerate(item["content"]):
        within = {**place, "content_index": index}
        yield {"type": "response.content_part.added", **within, "part": _text_part("")}
        for word in tokens(part["text"]):
            yield {"type": "response.output_text.delta", **within, "delta": word, "logprobs": []}
        yield {"type": "response.output_text.done", **within, "text": part["text"], "logprobs": []}
        yield {"type": "response.content_part.done", **within, "part": part}
