"""Answers that the tests of this directory work with."""

from __future__ import annotations

import contextlib
import copy
from typing import Any

import pytest

with contextlib.suppress(ImportError):
    # Before any model: only then can they be its on every version of Python.
    from pydantic import BaseModel as BaseModel

_USAGE: dict[str, Any] = {"prompt_tokens": 10, "completion_tokens": 20, "total_tokens": 30}
_CHAT: dict[str, Any] = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1700000000,
    "model": "gpt-5",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "Hello"}}],
    "usage": _USAGE,
}
_ITEMS: list[dict[str, Any]] = [
    {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "status": "completed",
        "content": [{"type": "output_text", "text": "Hi", "annotations": []}],
    },
    {"type": "function_call", "arguments": "{}", "call_id": "call_1", "name": "f"},
    {"id": "rs_1", "type": "reasoning", "summary": [{"type": "summary_text", "text": "So"}]},
]


@pytest.fixture
def usage() -> dict[str, Any]:
    """Return the JSON of a `CompletionUsage`."""
    return copy.deepcopy(_USAGE)


@pytest.fixture
def chat() -> dict[str, Any]:
    """Return the JSON of a `ChatCompletion`."""
    return copy.deepcopy(_CHAT)


@pytest.fixture
def items() -> list[dict[str, Any]]:
    """Return the JSON of the output of a `Response`."""
    return copy.deepcopy(_ITEMS)
