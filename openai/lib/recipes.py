"""What single endpoints need beyond their row: a change of the request before, or of the answer after.

A row names its recipe; a recipe is a pair of plain functions on data.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Callable, NamedTuple

from .._flow.binding import Bound
from .._json import dumps
from .._model import BaseModel
from .._types import omit
from .vectors import Unread


class Recipe(NamedTuple):
    """``start`` may change the call before it is sent, ``finish`` the parsed JSON before it becomes an object."""

    start: Callable[[Bound], None]
    finish: Callable[[Bound, dict[str, Any]], None]


def _ask_for_base64(call: Bound) -> None:
    # A vector is a quarter of the size as base64, and the caller, who asked for nothing, still gets floats.
    if call.body is not None and "encoding_format" not in call.body:
        call.body["encoding_format"] = "base64"
        call.options["floats"] = True


def _floats_from_base64(call: Bound, data: dict[str, Any]) -> None:
    items = data.get("data")
    if not call.options.get("floats") or not isinstance(items, list):
        return
    for item in items:
        vector = item.get("embedding") if isinstance(item, dict) else None
        # A server that knows no base64 sends floats all the same.
        if isinstance(vector, str):
            try:
                item["embedding"] = Unread(vector)
            except ValueError:
                # Text that is no vector is the server's fault: it is seen as it came, and refused in strict mode.
                continue


def _fold_effort(call: Bound) -> None:
    """Put ``reasoning_effort`` where the API has it."""
    effort = call.options.pop("reasoning_effort", omit)
    if effort is omit or call.body is None:
        return
    reasoning = call.body.get("reasoning") or {}
    if "effort" in reasoning:
        raise TypeError(f"{call.endpoint.id}(): `reasoning_effort` and `reasoning['effort']` say the same; give one")
    call.body["reasoning"] = {**reasoning, "effort": effort}


def _messages(call: Bound) -> None:
    """Let messages of earlier answers stand in the conversation as they came."""
    body = call.body = call.body or {}
    if isinstance(body.get("response_format"), type):
        raise TypeError(
            f"You tried to pass a `BaseModel` class to `{call.endpoint.id}()`; "
            "You must use `chat.completions.parse()` instead, which takes any type"
        )
    messages = _listed(body.get("messages"))
    if messages is not None and any(isinstance(message, BaseModel) for message in messages):
        from .as_input import message_as_input

        messages = [message_as_input(each) if isinstance(each, BaseModel) else each for each in messages]
    if messages is not None:
        body["messages"] = messages


def _items(call: Bound) -> None:
    """Let items of earlier answers stand in the input as they came, and tools of chats among the tools."""
    body = call.body = call.body or {}
    name = "items" if "items" in body else "input"
    items = _listed(body.get(name))
    if items is not None:
        if any(isinstance(item, BaseModel) for item in items):
            from .as_input import beta_item_as_input, item_as_input

            as_input = beta_item_as_input if call.endpoint.id.startswith("beta.") else item_as_input
            items = [as_input(each) if isinstance(each, BaseModel) else each for each in items]
        body[name] = items
    tools = _listed(body.get("tools"))
    if tools is not None:
        if any(isinstance(tool, Mapping) and "function" in tool for tool in tools):
            from ._tools import for_responses

            tools = [for_responses(tool) for tool in tools]
        body["tools"] = tools


def _listed(given: Any) -> Any:
    """Return an iterable, which may be one that can be read only once, as a list; ``None`` for anything else."""
    if isinstance(given, list):
        return given
    if isinstance(given, (str, bytes, Mapping, BaseModel)) or not isinstance(given, Iterable):
        return None
    return list(given)


def _response_input(call: Bound) -> None:
    _fold_effort(call)
    _items(call)


def _one_item_as_list(call: Bound) -> None:
    """Make ``type``, ``content`` and ``metadata`` the one item of ``items``."""
    body = call.body = call.body or {}
    item = {name: call.options.pop(name) for name in ("type", "content", "metadata") if name in call.options}
    if ("items" in body) == ("type" in item) or (item and "type" not in item):
        raise TypeError(f"{call.endpoint.id}(): give either `items`, or `type` with `content` and `metadata`")
    if item:
        # The API wants to know who speaks, and who adds one message to a conversation is its user.
        role = {"role": "user"} if item["type"] == "message" else {}
        body["items"] = [{**role, **item}]
        call.options["one_item"] = True
    _items(call)


def _first_item(call: Bound, data: dict[str, Any]) -> None:
    items = data.get("data")
    if call.options.get("one_item") and isinstance(items, list) and items and isinstance(items[0], dict):
        item = items[0]
        data.clear()
        data.update(item)


def _choose_call(call: Bound) -> None:
    """Send an offer as text, an offer with a session as a form, and a call by model as JSON."""
    body = call.body = call.body or {}
    if ("sdp" in body) == ("model" in body) or ("session" in body and "sdp" not in body):
        raise TypeError(f"{call.endpoint.id}(): give either `sdp`, with or without `session`, or `model`")
    if "model" in body:
        call.header_params["accept"] = "application/json"
    elif "session" in body:
        session = dumps(body["session"])
        call.files = {
            "sdp": (None, body["sdp"].encode(), "application/sdp"),
            "session": (None, session, "application/json"),
        }
        call.body = {}
        call.encoding = "multipart"
    else:
        call.content = body["sdp"].encode()
        call.header_params["content-type"] = "application/sdp"


def _as_json_without_files(call: Bound) -> None:
    if not any(value is not None and value != [] for value in call.files.values()):
        call.encoding = "json"


def _video(call: Bound) -> None:
    """Send lengths as the text that the API reads, and media given by URL or id as JSON."""
    body = call.body = call.body or {}
    if isinstance(body.get("seconds"), int):
        body["seconds"] = str(body["seconds"])
    named = {name: value for name, value in call.files.items() if isinstance(value, Mapping)}
    if named:
        body.update(named)
        call.files = {name: value for name, value in call.files.items() if name not in named}
        call.encoding = "json"


def _search_names(call: Bound) -> None:
    """Give ``limit`` and ``filter`` the names that the API knows them by."""
    body = call.body = call.body or {}
    for name, wire in (("limit", "max_num_results"), ("filter", "filters")):
        value = call.options.pop(name, omit)
        if value is omit:
            continue
        if wire in body:
            raise TypeError(f"{call.endpoint.id}(): `{name}` is another name of `{wire}`; give one of them")
        body[wire] = value


def _nothing(call: Bound, data: Any = None) -> None:
    """Do nothing, where a recipe has only one side."""


RECIPES = {
    "embeddings": Recipe(_ask_for_base64, _floats_from_base64),
    "messages": Recipe(_messages, _nothing),
    "response_input": Recipe(_response_input, _nothing),
    "conversation_item": Recipe(_one_item_as_list, _first_item),
    "realtime_call": Recipe(_choose_call, _nothing),
    "json_without_files": Recipe(_as_json_without_files, _nothing),
    "video": Recipe(_video, _nothing),
    "vector_store_search": Recipe(_search_names, _nothing),
}
