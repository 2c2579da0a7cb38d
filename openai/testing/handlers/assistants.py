"""Assistants, threads and messages, kept in memory."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import evolve

from ... import endpoints
from .._call import ApiError, Call, Handler, Json
from .._store import Store

ASSISTANTS = Store("beta.assistants", "asst_")
THREADS = Store("beta.threads", "thread_")
MESSAGES = Store("beta.threads.messages", "msg_", THREADS, fixed={"status": "completed"})


def create_assistant(call: Call) -> Json:
    call.model()
    return ASSISTANTS.create(call)


def create_thread(call: Call) -> Json:
    made = THREADS.add(call, call.body)
    within = evolve(call, row=endpoints.get("beta.threads.messages.create"), path={"thread_id": made["id"]})
    for message in call.body.get("messages") or []:
        put_message(within, message)
    return dict(made)


def create_message(call: Call) -> Json:
    return dict(put_message(call, call.body))


def put_message(call: Call, message: Mapping[str, Any]) -> Json:
    content = message.get("content")
    parts = [{"type": "text", "text": content}] if isinstance(content, str) else content
    if not isinstance(parts, list):
        raise ApiError(400, "'content' must be a text or a list of parts.", param="content", code="invalid_type")
    return MESSAGES.add(call, {**message, "content": [_kept_part(part) for part in parts]})


def _kept_part(part: object) -> object:
    if isinstance(part, dict) and isinstance(part.get("text"), str):
        return {"type": "text", "text": {"value": part["text"], "annotations": []}}
    return part


HANDLERS: Mapping[str, Handler] = {
    **ASSISTANTS.handlers(),
    **THREADS.handlers(),
    **MESSAGES.handlers(),
    "beta.assistants.create": create_assistant,
    "beta.threads.create": create_thread,
    "beta.threads.messages.create": create_message,
}
