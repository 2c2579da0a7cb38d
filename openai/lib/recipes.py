"""What single endpoints need beyond their row: a change of the request before, or of the answer after.

A row names its recipe; a recipe is a pair of plain functions on data.
"""

from __future__ import annotations

import base64
import sys
from array import array
from collections.abc import Mapping
from typing import Any, Callable, NamedTuple

from .._flow.binding import Bound
from .._json import dumps
from .._types import omit


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
                numbers = array("f", base64.b64decode(vector))
            except ValueError:
                # Text that is no vector is the server's fault: it is seen as it came, and refused in strict mode.
                continue
            if sys.byteorder == "big":
                numbers.byteswap()
            item["embedding"] = numbers.tolist()


def _fold_effort(call: Bound) -> None:
    """Put ``reasoning_effort`` where the API has it."""
    effort = call.options.pop("reasoning_effort", omit)
    if effort is omit or call.body is None:
        return
    reasoning = call.body.get("reasoning") or {}
    if "effort" in reasoning:
        raise TypeError(f"{call.endpoint.id}(): `reasoning_effort` and `reasoning['effort']` say the same; give one")
    call.body["reasoning"] = {**reasoning, "effort": effort}


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
    "reasoning_effort": Recipe(_fold_effort, _nothing),
    "conversation_item": Recipe(_one_item_as_list, _first_item),
    "realtime_call": Recipe(_choose_call, _nothing),
    "json_without_files": Recipe(_as_json_without_files, _nothing),
    "video": Recipe(_video, _nothing),
    "vector_store_search": Recipe(_search_names, _nothing),
}
