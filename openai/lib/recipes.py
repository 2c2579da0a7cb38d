"""What single endpoints need beyond their row: a change of the request before, or of the answer after.

A row names its recipe; a recipe is a pair of plain functions on data.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Callable, NamedTuple, Optional

from .._constants import SHOWN
from .._flow.binding import Bound
from .._model import vectors as vectors
from .._model.base import BaseModel
from .._model.json import dumps, loads
from .._types import omit


class Recipe(NamedTuple):
    """What is different about an endpoint.

    ``start`` may change the call before it is sent, and ``finish`` the parsed JSON before it becomes an object; a
    ``ValueError`` of it says what is wrong with the answer. ``read``, if there is one, parses the JSON for the type
    that the row names.
    """

    start: Callable[[Bound], None]
    finish: Callable[[Bound, dict[str, Any]], None]
    read: Optional[Callable[[Bound, bytes], Any]] = None


def _ask_for_base64(call: Bound) -> None:
    # A vector is a quarter of the size as base64, and the caller, who asked for nothing, still gets floats.
    if call.body is not None and "encoding_format" not in call.body:
        call.body["encoding_format"] = "base64"
        call.for_recipe["floats"] = True


def _floats_from_base64(call: Bound, data: dict[str, Any]) -> None:
    if not call.for_recipe.get("floats"):
        return
    items = data.get("data")
    if not items or not isinstance(items, list):
        raise ValueError(f"No embedding data received, but {str(data)[:SHOWN]}")
    for place, item in enumerate(items):
        vector = item.get("embedding") if isinstance(item, dict) else None
        # A server that knows no base64 sends floats all the same.
        if isinstance(vector, str):
            try:
                item["embedding"] = vectors.floats(vectors.unpacked(vector))
            except ValueError as problem:
                raise ValueError(f"data[{place}].embedding: {problem}") from None


def _vectors_as_they_are(call: Bound, content: bytes) -> Any:
    return vectors.read(content) if call.for_recipe.get("floats") else loads(content)


def _fold_effort(call: Bound) -> None:
    """Put ``reasoning_effort`` where the API has it."""
    effort = call.for_recipe.pop("reasoning_effort", omit)
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
    messages = listed(body.get("messages"))
    if messages is not None:
        body["messages"] = messages
        if holds_model(messages):
            from .as_input import message_as_input

            body["messages"] = [message_as_input(each) if holds_model([each]) else each for each in messages]


def _items(call: Bound) -> None:
    call.body = call.body or {}
    fit_items(call.body, beta=call.endpoint.id.startswith("beta."))


def fit_items(body: dict[str, Any], *, beta: bool) -> None:
    """Let items of earlier answers stand in the input of a body as they came, and tools of chats among its tools."""
    name = "items" if "items" in body else "input"
    items = listed(body.get(name))
    if items is not None:
        body[name] = items
        if holds_model(items):
            from .as_input import items_as_input

            made = [items_as_input(each, beta=beta) if holds_model([each]) else [each] for each in items]
            body[name] = [item for several in made for item in several]
    tools = listed(body.get("tools"))
    if tools is not None:
        body["tools"] = tools
        if any(isinstance(tool, Mapping) and ("function" in tool or "custom" in tool) for tool in tools):
            from ._tools import for_responses

            body["tools"] = [for_responses(tool) for tool in tools]


def holds_model(value: Any) -> bool:
    """Say whether anything in a list or dict, however deep, is an object of this library."""
    for each in value.values() if type(value) is dict else value:
        kind = type(each)
        # Nearly everything in a conversation is text.
        if kind is str:
            continue
        if holds_model(each) if kind is dict or kind is list else isinstance(each, BaseModel):
            return True
    return False


def listed(given: Any) -> Any:
    """Return an iterable, which may be one that can be read only once, as a list; ``None`` for anything else.

    An object of this library becomes a list of itself: a response is given as it came.
    """
    if isinstance(given, list):
        return given
    if isinstance(given, BaseModel):
        return [given]
    if isinstance(given, (str, bytes, Mapping)) or not isinstance(given, Iterable):
        return None
    return list(given)


def _response_input(call: Bound) -> None:
    _fold_effort(call)
    _items(call)


def _one_item_as_list(call: Bound) -> None:
    """Make ``type``, ``content`` and ``metadata`` the one item of ``items``."""
    body = call.body = call.body or {}
    item = {name: call.for_recipe.pop(name) for name in ("type", "content", "metadata") if name in call.for_recipe}
    if ("items" in body) == ("type" in item) or (item and "type" not in item):
        raise TypeError(f"{call.endpoint.id}(): give either `items`, or `type` with `content` and `metadata`")
    if item:
        # The API wants to know who speaks, and who adds one message to a conversation is its user.
        role = {"role": "user"} if item["type"] == "message" else {}
        body["items"] = [{**role, **item}]
        call.for_recipe["one_item"] = True
    _items(call)


def _first_item(call: Bound, data: dict[str, Any]) -> None:
    items = data.get("data")
    if call.for_recipe.get("one_item") and isinstance(items, list) and items and isinstance(items[0], dict):
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
        value = call.for_recipe.pop(name, omit)
        if value is omit:
            continue
        if wire in body:
            raise TypeError(f"{call.endpoint.id}(): `{name}` is another name of `{wire}`; give one of them")
        body[wire] = value


def _nothing(call: Bound, data: Any = None) -> None:
    """Do nothing, where a recipe has only one side."""


RECIPES = {
    "embeddings": Recipe(_ask_for_base64, _floats_from_base64, _vectors_as_they_are),
    "messages": Recipe(_messages, _nothing),
    "response_input": Recipe(_response_input, _nothing),
    "conversation_items": Recipe(_items, _nothing),
    "conversation_item": Recipe(_one_item_as_list, _first_item),
    "realtime_call": Recipe(_choose_call, _nothing),
    "json_without_files": Recipe(_as_json_without_files, _nothing),
    "video": Recipe(_video, _nothing),
    "vector_store_search": Recipe(_search_names, _nothing),
}
