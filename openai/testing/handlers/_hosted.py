"""Reasoning, and the tools that the API runs itself or that a program runs in its own way: items, and their events."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from functools import cache
from typing import Any, Optional, cast, get_args

from ..._calls.type_names import resolve
from ..._model.base import fields_of
from ..._support.annotations import list_union_members, unwrap_annotated
from .._call import Json
from .._example import minimal
from .._state import State
from ._media import PNG

#: Models that think without having been told to.
_REASONING = re.compile(r"(o\d|gpt-5)(-|$)")
#: The item that each kind of tool makes, by how the tool's type begins.
_ITEMS = {
    "web_search": "web_search_call",
    "file_search": "file_search_call",
    "code_interpreter": "code_interpreter_call",
    "image_generation": "image_generation_call",
    "mcp": "mcp_call",
    "computer": "computer_call",
    "local_shell": "local_shell_call",
    "shell": "shell_call",
    "apply_patch": "apply_patch_call",
}
#: Items with which the model waits for the program.
WAITING = ("computer_call", "local_shell_call", "shell_call", "apply_patch_call", "mcp_approval_request")
#: What the API tells of its own tools while they work.
_STEPS = {
    "web_search_call": ("in_progress", "searching", "completed"),
    "file_search_call": ("in_progress", "searching", "completed"),
    "code_interpreter_call": ("in_progress", "interpreting", "completed"),
    "image_generation_call": ("in_progress", "generating", "completed"),
    "mcp_list_tools": ("in_progress", "completed"),
    "mcp_call": ("in_progress", "completed"),
}


def reasons(body: Json) -> bool:
    """Return whether the model thinks before it answers: as the request says, or else as the model does by itself."""
    asked = body.get("reasoning") or {}
    effort = asked.get("effort")
    if effort is not None:
        return effort not in ("none", "minimal")
    return bool(asked.get("summary")) or bool(_REASONING.match(str(body.get("model") or "")))


def reasoning_item(body: Json, state: State) -> Json:
    """Return what the model thinks; a summary of it, where the request wants one."""
    asked = body.get("reasoning") or {}
    wanted = asked.get("summary") or asked.get("generate_summary")
    item: Json = {"id": state.new_id("rs_"), "type": "reasoning"}
    item["summary"] = [{"type": "summary_text", "text": "It is time to say hello."}] if wanted else []
    if "reasoning.encrypted_content" in (body.get("include") or []):
        item["encrypted_content"] = base64.b64encode(b"It is time to say hello.").decode()
    return item


def is_hosted(tool: object) -> bool:
    """Return whether a tool is neither a function nor a custom tool, and the fake model knows how to use it."""
    return isinstance(tool, dict) and _kind(tool) is not None


def _kind(tool: Json) -> Optional[str]:
    type_ = str(tool.get("type"))
    return next((item for prefix, item in _ITEMS.items() if type_.startswith(prefix)), None)


def hosted_items(tool: Json, said: str, approved: bool, state: State) -> list[Json]:
    """Return the items that the use of a tool makes.

    Args:
        tool: as the request has it.
        said: what the user said.
        approved: whether the program has approved the calls of the tool.
        state: of the server.
    """
    kind = _kind(tool) or ""
    label = {"server_label": str(tool.get("server_label") or "server"), "name": "hello", "arguments": "{}"}
    if kind == "mcp_call":
        listed = _item("mcp_list_tools", state, server_label=label["server_label"], tools=[])
        if tool.get("require_approval") != "never" and not approved:
            return [listed, _item("mcp_approval_request", state, **label)]
        return [*([] if approved else [listed]), _item(kind, state, **label, output=f"Hello! You said: {said}")]
    about: dict[str, Json] = {
        "web_search_call": {"action": {"type": "search", "query": said, "queries": [said]}},
        "file_search_call": {"queries": [said]},
        "code_interpreter_call": {"code": "print('Hello!')", "container_id": state.new_id("cntr_")},
        "image_generation_call": {"result": base64.b64encode(PNG).decode()},
        "computer_call": {"action": {"type": "screenshot"}},
        "local_shell_call": {"action": {"type": "exec", "command": ["echo", "Hello!"], "env": {}}},
        "shell_call": {"action": {"commands": ["echo Hello!"], "max_output_length": None, "timeout_ms": None}},
        "apply_patch_call": {"operation": {"type": "create_file", "path": "hello.txt", "diff": "+Hello!\n"}},
    }
    return [_item(kind, state, **about.get(kind, {}))]


def _item(kind: str, state: State, **fields: object) -> Json:
    type_ = _types()[kind]
    known = {field.wire for field in fields_of(type_).values()}
    item: Json = {**minimal(type_), "id": state.new_id(f"{kind.partition('_')[0]}_"), **fields}
    item.update({"call_id": state.new_id("call_")} if "call_id" in known else {})
    item.update({"status": "completed"} if "status" in known else {})
    return item


@cache
def _types() -> dict[str, Any]:
    """Return the types of output items by their tag."""
    items = list_union_members(unwrap_annotated(resolve("ResponseOutputItem", "responses")))
    return {get_args(fields_of(cast(type, item))["type"].annotation)[0]: item for item in items}


def hosted_events(item: Json, place: Json) -> Iterator[Json]:
    """Yield what the API tells of a tool between the beginning of its item and the end."""
    kind = item["type"]
    *begun, ended = _STEPS.get(kind, (None,))
    for step in begun:
        yield {"type": f"response.{kind}.{step}", **place}
    for key, name in (("code", "code_interpreter_call_code"), ("arguments", "mcp_call_arguments")):
        if ended and name.startswith(kind):
            yield {"type": f"response.{name}.delta", **place, "delta": item[key]}
            yield {"type": f"response.{name}.done", **place, key: item[key]}
    if ended:
        yield {"type": f"response.{kind}.{ended}", **place}


def reasoning_events(item: Json, place: Json) -> Iterator[Json]:
    """Yield the summary of what the model thinks, as it is written."""
    for index, part in enumerate(item["summary"]):
        within = {**place, "summary_index": index}
        yield {"type": "response.reasoning_summary_part.added", **within, "part": {**part, "text": ""}}
        yield {"type": "response.reasoning_summary_text.delta", **within, "delta": part["text"]}
        yield {"type": "response.reasoning_summary_text.done", **within, "text": part["text"]}
        yield {"type": "response.reasoning_summary_part.done", **within, "part": part}
