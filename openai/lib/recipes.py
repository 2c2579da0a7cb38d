"""What single endpoints need beyond their row: a change of the request before it is sent, or of the result after.

A row names its recipe; a recipe is a pair of plain functions on data.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Optional

from .._constants import SHOWN
from .._flow.binding import Bound
from .._flow.settings import Recipe as Recipe
from .._model import vectors as vectors
from .._model.base import BaseModel
from .._model.json import dumps, loads
from .._types import omit


def _request_base64(call: Bound) -> None:
    # A vector in base64 is a quarter of the size, and a caller who did not choose a format still gets floats.
    if call.body is not None and "encoding_format" not in call.body:
        call.body["encoding_format"] = "base64"
        call.for_recipe["floats"] = True


def _decode_vectors(call: Bound, data: dict[str, Any]) -> None:
    if not call.for_recipe.get("floats"):
        return
    items = data.get("data")
    if not items or not isinstance(items, list):
        raise ValueError(f"No embedding data received, but {str(data)[:SHOWN]}")
    for place, item in enumerate(items):
        vector = item.get("embedding") if isinstance(item, dict) else None
        # A server that does not support base64 sends floats.
        if isinstance(vector, str):
            try:
                item["embedding"] = vectors.unpack_floats(vectors.decode_base64(vector))
            except ValueError as problem:
                raise ValueError(f"data[{place}].embedding: {problem}") from None


def _read_vectors(call: Bound, content: bytes) -> object:
    return vectors.parse_with_vectors(content) if call.for_recipe.get("floats") else loads(content)


def _move_effort(call: Bound) -> None:
    """Move ``reasoning_effort`` to where the API has it."""
    effort = call.for_recipe.pop("reasoning_effort", omit)
    if effort is omit or call.body is None:
        return
    reasoning = call.body.get("reasoning") or {}
    if "effort" in reasoning:
        raise TypeError(
            f"{call.endpoint.id}(): `reasoning_effort` and `reasoning['effort']` mean the same; give one of them"
        )
    call.body["reasoning"] = {**reasoning, "effort": effort}


def _convert_messages(call: Bound) -> None:
    """Convert messages of earlier results in the conversation to params."""
    body = call.body = call.body or {}
    if isinstance(body.get("response_format"), type):
        raise TypeError(
            f"You tried to pass a `BaseModel` class to `{call.endpoint.id}()`; "
            "You must use `chat.completions.parse()` instead, which takes any type"
        )
    messages = to_list(body.get("messages"))
    if messages is not None:
        body["messages"] = messages
        if contains_model(messages):
            from .as_input import convert_message

            body["messages"] = [
                convert_message(message) if contains_model([message]) else message for message in messages
            ]


def _convert_items(call: Bound) -> None:
    call.body = call.body or {}
    convert_items(call.body, beta=call.endpoint.id.startswith("beta."))


def convert_items(body: dict[str, Any], *, beta: bool) -> None:
    """Convert items of earlier results in the input of a body, and tools of chat completions among its tools."""
    name = "items" if "items" in body else "input"
    items = to_list(body.get(name))
    if items is not None:
        body[name] = items
        if contains_model(items):
            from .as_input import convert_item

            groups = [convert_item(item, beta=beta) if contains_model([item]) else [item] for item in items]
            body[name] = [item for group in groups for item in group]
    tools = to_list(body.get("tools"))
    if tools is not None:
        body["tools"] = tools
        if any(isinstance(tool, Mapping) and ("function" in tool or "custom" in tool) for tool in tools):
            from ._tools import convert_for_responses

            body["tools"] = [convert_for_responses(tool) for tool in tools]


def contains_model(value: Iterable[object]) -> bool:
    """Return whether anything in a list or dict, at any depth, is an object of this library."""
    item: Any
    for item in value.values() if type(value) is dict else value:
        kind = type(item)
        # Nearly everything in a conversation is text.
        if kind is str:
            continue
        if contains_model(item) if kind is dict or kind is list else isinstance(item, BaseModel):
            return True
    return False


def to_list(value: object) -> Optional[list[Any]]:
    """Return an iterable, which may be one that can be read only once, as a list; ``None`` for anything else.

    An object of this library becomes a list with itself: a response may be the whole input.
    """
    if isinstance(value, list):
        return value
    if isinstance(value, BaseModel):
        return [value]
    if isinstance(value, (str, bytes, Mapping)) or not isinstance(value, Iterable):
        return None
    return list(value)


def _convert_response_input(call: Bound) -> None:
    _move_effort(call)
    _convert_items(call)


def _wrap_item(call: Bound) -> None:
    """Make ``type``, ``content`` and ``metadata`` the only item of ``items``."""
    body = call.body = call.body or {}
    item = {name: call.for_recipe.pop(name) for name in ("type", "content", "metadata") if name in call.for_recipe}
    if ("items" in body) == ("type" in item) or (item and "type" not in item):
        raise TypeError(f"{call.endpoint.id}(): give either `items`, or `type` with `content` and `metadata`")
    if item:
        # The API requires a role; a single message that is added to a conversation is the user's.
        role = {"role": "user"} if item["type"] == "message" else {}
        body["items"] = [{**role, **item}]
        call.for_recipe["one_item"] = True
    _convert_items(call)


def _unwrap_item(call: Bound, data: dict[str, Any]) -> None:
    items = data.get("data")
    if call.for_recipe.get("one_item") and isinstance(items, list) and items and isinstance(items[0], dict):
        item = items[0]
        data.clear()
        data.update(item)


def _choose_body(call: Bound) -> None:
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


def _use_json_without_files(call: Bound) -> None:
    if not any(value is not None and value != [] for value in call.files.values()):
        call.encoding = "json"


def _convert_video(call: Bound) -> None:
    """Send durations as the text that the API reads, and media given by URL or ID as JSON."""
    body = call.body = call.body or {}
    if isinstance(body.get("seconds"), int):
        body["seconds"] = str(body["seconds"])
    named = {name: value for name, value in call.files.items() if isinstance(value, Mapping)}
    if named:
        body.update(named)
        call.files = {name: value for name, value in call.files.items() if name not in named}
        call.encoding = "json"


def _rename_search_params(call: Bound) -> None:
    """Rename ``limit`` and ``filter`` to the names that the API has for them."""
    body = call.body = call.body or {}
    for name, wire in (("limit", "max_num_results"), ("filter", "filters")):
        value = call.for_recipe.pop(name, omit)
        if value is omit:
            continue
        if wire in body:
            raise TypeError(f"{call.endpoint.id}(): `{name}` is another name of `{wire}`; give one of them")
        body[wire] = value


def _do_nothing(call: Bound, data: object = None) -> None:
    """Do nothing, where a recipe has only one side."""


RECIPES = {
    "embeddings": Recipe(_request_base64, _decode_vectors, _read_vectors),
    "messages": Recipe(_convert_messages, _do_nothing),
    "response_input": Recipe(_convert_response_input, _do_nothing),
    "conversation_items": Recipe(_convert_items, _do_nothing),
    "conversation_item": Recipe(_wrap_item, _unwrap_item),
    "realtime_call": Recipe(_choose_body, _do_nothing),
    "json_without_files": Recipe(_use_json_without_files, _do_nothing),
    "video": Recipe(_convert_video, _do_nothing),
    "vector_store_search": Recipe(_rename_search_params, _do_nothing),
}
