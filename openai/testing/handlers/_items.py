"""The items of conversations and responses: as they come in a request, and as the API keeps them."""

from __future__ import annotations

from typing import Any, Literal, get_args, get_origin

from ..._model import fields_of
from ..._strict import problems
from ..._typing import is_union, members, unwrap
from .._call import ApiError, Json
from .._example import minimal
from .._state import State

_PREFIXES = {
    "message": "msg_",
    "reasoning": "rs_",
    "function_call": "fc_",
    "function_call_output": "fco_",
    "custom_tool_call": "ctc_",
}


def kept_item(given: Any, type_: Any, state: State, param: str = "input") -> Json:
    """Return an item with an id and all that ``type_``, a union of items, wants of it.

    Raises:
        ApiError: 400, it fits none of the types.
    """
    if not isinstance(given, dict):
        raise ApiError(400, f"Each of '{param}' must be an object.", param=param, code="invalid_type")
    kind = str(given.get("type") or "message")
    item: Json = {"status": "completed", **given, "type": kind}
    item.setdefault("id", state.new_id(_PREFIXES.get(kind, "item_")))
    if kind == "message":
        item["content"] = _parts(given.get("content"), str(given.setdefault("role", "user")))
        item["role"] = given["role"]
    for member in members(unwrap(type_)):
        if kind in _tags(unwrap(member)):
            made: Json = {**minimal(member), **item}
            if not problems(made, member):
                return made
    raise ApiError(400, f"There is something wrong with an item of type '{kind}'.", param=param, code="invalid_value")


def _parts(content: Any, role: str) -> list[Any]:
    if isinstance(content, list):
        return content
    text = content if isinstance(content, str) else ""
    if role == "assistant":
        return [{"type": "output_text", "text": text, "annotations": [], "logprobs": []}]
    return [{"type": "input_text", "text": text}]


def _tags(member: Any) -> tuple[Any, ...]:
    """Return the values that an item's ``type`` may have."""
    field = fields_of(member).get("type")
    if field is None:
        return ()
    options = members(field.annotation) if is_union(field.annotation) else [field.annotation]
    return tuple(tag for each in options if get_origin(each) is Literal for tag in get_args(each))
