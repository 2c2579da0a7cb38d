"""Responses: answered like chats, kept unless the request says otherwise, whole or as a stream of events.

In the background a response takes two looks: ``queued`` at first, then ``in_progress``, then ``completed``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..._model.base import fields_of
from ..._support.annotations import list_union_members
from .._call import ApiError, Call, Events, Handler, Json, Result, decimal, whole_number
from .._example import accepted, minimal, type_of
from .._store import Store, deleted
from .._text import count_tokens
from . import conversations
from ._chat_answer import text_of
from ._items import kept_item
from ._response_answer import answer, events

RESPONSES = Store("responses", "resp_")
INPUT_ITEMS = Store("responses.input_items", "item_", RESPONSES)
INPUT_TOKENS = Store("responses.input_tokens", "tok_", RESPONSES)

_DEFAULTS: Json = {
    "background": False,
    "metadata": {},
    "parallel_tool_calls": True,
    "temperature": 1.0,
    "text": {"format": {"type": "text"}, "verbosity": "medium"},
    "tool_choice": "auto",
    "tools": [],
    "top_logprobs": 0,
    "top_p": 1.0,
    "truncation": "disabled",
}


def create(call: Call) -> Result:
    body = call.body
    for name, high in (("temperature", 2), ("top_p", 1)):
        decimal(body, name, 0, high)
    response = _begun(call)
    items = _input(call)
    history = [*_history(call), *items]
    output, cut = answer({**body, "model": response["model"]}, history, call.state)
    response.update(status="incomplete" if cut else "completed", output=output, completed_at=call.state.now())
    response["incomplete_details"] = {"reason": "max_output_tokens"} if cut else None
    response["usage"] = _usage(call, history, output)
    shown = _keep(call, response, items)
    if not body.get("stream"):
        return shown
    return Events(events(response), named=True)


def _begun(call: Call) -> Json:
    """Return a response without its output."""
    type_ = type_of(call.row)
    model = call.model("gpt-4o")
    tools = [
        {"description": None, "strict": True, "parameters": {}, **tool} if tool.get("type") == "function" else tool
        for tool in call.body.get("tools") or []
    ]
    said = accepted({**_DEFAULTS, **call.body, "tools": tools}, type_)
    # What the request leaves open or sets to null reads as the API's default.
    given = {name: value for name, value in said.items() if value is not None}
    conversation = _conversation(call.body)
    unset = {field.wire: None for field in fields_of(type_).values() if not field.is_required()}
    return {
        **unset,
        **minimal(type_),
        **_DEFAULTS,
        **given,
        "id": call.state.new_id("resp_"),
        "created_at": call.state.now(),
        "model": model,
        "service_tier": "default",
        "conversation": {"id": conversation} if conversation else None,
    }


def _conversation(body: Json) -> object:
    named = body.get("conversation")
    return named.get("id") if isinstance(named, dict) else named


def _input(call: Call) -> list[Json]:
    given = call.body.get("input") or []
    if isinstance(given, str):
        given = [{"role": "user", "content": given}]
    if not isinstance(given, list):
        raise ApiError(400, "'input' must be a text or a list of items.", param="input", code="invalid_type")
    return [kept_item(each, INPUT_ITEMS.type, call.state, f"input[{place}]") for place, each in enumerate(given)]


def _history(call: Call) -> list[Json]:
    """Return the items that come before the input, from a conversation or from earlier responses."""
    conversation, previous = _conversation(call.body), call.body.get("previous_response_id")
    if conversation and previous:
        message = "Give 'conversation' or 'previous_response_id', not both."
        raise ApiError(400, message, param="previous_response_id", code="mutually_exclusive_parameters")
    if conversation:
        return list(conversations.items_of(call, str(conversation)).values())
    history: list[Json] = []
    while previous:
        response = call.state.kept["finished responses"].get(previous)
        if response is None:
            message = f"There is no response {previous!r}; was it made with 'store' off?"
            raise ApiError(400, message, param="previous_response_id", code="previous_response_not_found")
        history = [*call.state.kept[f"responses.input_items/{previous}"].values(), *response["output"], *history]
        previous = response["previous_response_id"]
    return history


def _usage(call: Call, asked: list[Json], answered: list[Json]) -> Json:
    usage: Json = minimal(_member_of_optional(type_of(call.row), "usage"))
    instructions = call.body.get("instructions")
    usage["input_tokens"] = _count(asked) + count_tokens(instructions if isinstance(instructions, str) else "")
    usage["output_tokens"] = _count(answered)
    usage["total_tokens"] = usage["input_tokens"] + usage["output_tokens"]
    return usage


def _member_of_optional(type_: Any, name: str) -> object:
    return next(each for each in list_union_members(fields_of(type_)[name].annotation) if each is not type(None))


def _count(items: list[Json]) -> int:
    texts = (text_of(item.get("content")) + str(item.get("arguments", item.get("input", ""))) for item in items)
    return sum(count_tokens(text) for text in texts)


def _keep(call: Call, response: Json, items: list[Json]) -> Json:
    """Keep a response and add to its conversation; return it as it is shown first."""
    kept = call.state.kept
    conversation = _conversation(call.body)
    if conversation:
        conversations.keep(call, str(conversation), [*items, *response["output"]])
    shown = dict(response)
    if call.body.get("background"):
        shown.update(status="queued", output=[], usage=None, completed_at=None, incomplete_details=None)
    if call.body.get("store") is not False:
        kept["responses"][response["id"]] = shown
        kept["finished responses"][response["id"]] = response
        kept[f"responses.input_items/{response['id']}"] = {item["id"]: item for item in items}
    return dict(shown)


def retrieve(call: Call) -> Result:
    shown = RESPONSES.find(call)
    finished = call.state.kept["finished responses"][shown["id"]]
    if str(call.query.get("stream")).lower() == "true":
        seen = whole_number(call.query, "starting_after", -1, -1, 1_000_000)
        return Events((event for event in events(finished) if event["sequence_number"] > seen), named=True)
    if shown["status"] == "queued":
        shown["status"] = "in_progress"
    elif shown["status"] == "in_progress":
        shown.update(finished)
    return dict(shown)


def delete(call: Call) -> Result:
    was = RESPONSES.find(call)
    del call.state.kept["responses"][was["id"]]
    del call.state.kept["finished responses"][was["id"]]
    return deleted(call.row, was, was["id"])


def cancel(call: Call) -> Json:
    shown = RESPONSES.find(call)
    if not shown["background"]:
        message = "Only a response that is made in the background can be cancelled."
        raise ApiError(400, message, code="invalid_status")
    if shown["status"] in ("queued", "in_progress"):
        shown["status"] = "cancelled"
    return dict(shown)


def count(call: Call) -> Json:
    instructions = call.body.get("instructions")
    number = _count([*_history(call), *_input(call)])
    number += count_tokens(instructions if isinstance(instructions, str) else "")
    return {**minimal(type_of(call.row)), "input_tokens": number}


def create_input_item(call: Call) -> Json:
    item = kept_item(call.body, INPUT_ITEMS.type, call.state, "content")
    INPUT_ITEMS.objects(call)[item["id"]] = item
    return dict(item)


HANDLERS: Mapping[str, Handler] = {
    "responses.create": create,
    "responses.retrieve": retrieve,
    "responses.delete": delete,
    "responses.cancel": cancel,
    "responses.input_items.list": INPUT_ITEMS.listed,
    "responses.input_items.create": create_input_item,
    "responses.input_items.delete": INPUT_ITEMS.delete,
    "responses.input_tokens.count": count,
    "responses.input_tokens.create": INPUT_TOKENS.create,
    "responses.input_tokens.delete": INPUT_TOKENS.delete,
    "beta.responses.create": create,
    "beta.responses.retrieve": retrieve,
    "beta.responses.delete": delete,
    "beta.responses.cancel": cancel,
    "beta.responses.input_items.list": INPUT_ITEMS.listed,
    "beta.responses.input_tokens.count": count,
}
