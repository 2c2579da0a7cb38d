"""The items of conversations and responses: as they come in a request, and as the API keeps them."""

from __future__ import annotations

from typing import Any, Literal, get_args, get_origin

from ..._model.base import BaseModel, fields_of
from ..._model.validate import find_problems
from ..._support.annotations import LISTS, is_union, list_union_members, unwrap_annotated
from .._call import ApiError, Json
from .._example import minimal
from .._state import State

#: What the types of what is kept require, and requests may leave out.
_LEFT_OUT = frozenset({"annotations", "detail", "logprobs", "id", "status", "summary", "pending_safety_checks"})
#: What it is then, where that is not the smallest value of its type.
_DEFAULTS = {"detail": "auto"}
_PREFIXES = {
    "message": "msg_",
    "reasoning": "rs_",
    "function_call": "fc_",
    "function_call_output": "fco_",
    "custom_tool_call": "ctc_",
}


def kept_item(given: object, type_: object, state: State, param: str = "input") -> Json:
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
    faults: list[str] = []
    for member in list_union_members(unwrap_annotated(type_)):
        if kind in _tags(unwrap_annotated(member)):
            made: Json = {**minimal(member), **_completed(item, member)}
            faults = find_problems(made, member)
            if not faults:
                return made
    if not faults:
        raise ApiError(400, f"Invalid value: '{kind}'.", param=f"{param}.type", code="invalid_value")
    path = f"{param}.{faults[0].partition(' ')[0]}"
    raise ApiError(400, f"Invalid value for '{param}': {faults[0]}.", param=path, code="invalid_value")


def _completed(value: object, type_: object) -> Any:
    """Return a value with what its type requires and requests may leave out, at any depth."""
    type_ = unwrap_annotated(type_)
    options = [unwrap_annotated(option) for option in list_union_members(type_)] if is_union(type_) else [type_]
    if isinstance(value, list):
        items = next((get_args(option)[0] for option in options if get_origin(option) in LISTS), None)
        return value if items is None else [_completed(item, items) for item in value]
    if not isinstance(value, dict):
        return value
    tag = value.get("type")
    records = [option for option in options if isinstance(option, type) and issubclass(option, BaseModel)]
    record = next((option for option in records if tag in _tags(option) or not _tags(option)), None)
    if record is None:
        return value
    fields = {field.wire: field for field in fields_of(record).values()}
    lacking = {
        name: _DEFAULTS.get(name, minimal(field.annotation)) for name, field in fields.items() if _may_lack(field)
    }
    inner = {
        name: _completed(each, fields[name].annotation) if name in fields else each for name, each in value.items()
    }
    return {**lacking, **inner}


def _may_lack(field: Any) -> bool:
    # Without its text, its picture or its file, a part is none.
    return bool(field.is_required()) and field.wire in _LEFT_OUT


def _parts(content: object, role: str) -> list[Any]:
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
    options = list_union_members(field.annotation) if is_union(field.annotation) else [field.annotation]
    return tuple(tag for each in options if get_origin(each) is Literal for tag in get_args(each))
