"""What the fake model answers to a response's input: what it would say in a chat, in the form of items and events."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from .._call import ApiError, Json
from .._state import State
from .._text import tokens
from ._chat_answer import choices, parts, text_of
from ._hosted import WAITING, hosted_events, hosted_items, is_hosted, reasoning_events, reasoning_item, reasons

#: Where the items of tool calls keep what the tool is given.
_GIVEN = {"function_call": "arguments", "custom_tool_call": "input"}
#: What of an item is not there yet when it begins.
_BLANK: Json = {
    "message": {"content": []},
    "reasoning": {"summary": []},
    "image_generation_call": {"result": None},
    "mcp_call": {"arguments": "", "output": None},
}


def answer(body: Json, items: list[Json], state: State) -> tuple[list[Json], bool]:
    """Return the items that answer ``items``, and whether the last of them was cut off by the limit of tokens."""
    before = [reasoning_item(body, state)] if reasons(body) else []
    tool = _hosted(body, items)
    if tool is not None:
        before += hosted_items(tool, _said(items), bool(items) and items[-1]["type"] == "mcp_approval_response", state)
        if before[-1]["type"] in WAITING:
            return before, False
        # What the API's own tool has done is no result that the program gave.
        body = {**body, "tool_choice": "none"}
    item, cut = spoken_item(body, items, state)
    return [*before, item], cut


def _hosted(body: Json, items: list[Json]) -> Any:
    """Return the tool to use, where it is none that the program has as a function."""
    last = items[-1] if items else {"type": "message", "role": "user"}
    tools, choice = body.get("tools") or [], body.get("tool_choice")
    if last["type"] == "mcp_approval_response":
        return next((tool for tool in tools if tool.get("type") == "mcp" and last.get("approve")), None)
    if not tools or choice == "none" or last.get("role") != "user":
        return None
    if isinstance(choice, dict) and choice.get("type") not in ("allowed_tools", "function", "custom"):
        named = [tool for tool in tools if tool.get("type") == choice.get("type")]
        if not named:
            kind = choice.get("type")
            message = f"Tool choice '{kind}' not found in 'tools' parameter."
            raise ApiError(400, message, param="tool_choice", code="invalid_value")
        return named[0] if is_hosted(named[0]) else None
    return tools[0] if not isinstance(choice, dict) and is_hosted(tools[0]) else None


def _said(items: list[Json]) -> str:
    texts = [text_of(item.get("content")) for item in items if item.get("role") == "user"]
    return texts[-1] if texts else ""


def spoken_item(body: Json, items: list[Json], state: State) -> tuple[Json, bool]:
    """Return the message or the call that answers ``items``, and whether it was cut off."""
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
    elif item["type"] in _GIVEN:
        kind = "custom" if item["type"] == "custom_tool_call" else "function"
        yield {"role": "assistant", "tool_calls": [{"type": kind, kind: {"name": item.get("name")}}]}
    elif item["type"] == "mcp_approval_response":
        yield {"role": "tool", "content": "approved" if item.get("approve") else "not approved"}


def _chat_tool(tool: Json) -> Json:
    return {"type": tool["type"], tool["type"]: tool}


def _chat_tool_choice(choice: object) -> object:
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
        blank = {**_BLANK.get(item["type"], {}), **({key: ""} if key else {})}
        empty = {**item, **blank, **({"status": "in_progress"} if "status" in item else {})}
        yield {"type": "response.output_item.added", "output_index": index, "item": empty}
        place = {"output_index": index, "item_id": item["id"]}
        if key:
            yield from _given_events(item, key, place)
        elif item["type"] == "message":
            yield from _text_events(item, place)
        else:
            yield from (reasoning_events if item["type"] == "reasoning" else hosted_events)(item, place)
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
