"""Requests that the API refuses, in its words: which field it is, and what was expected there."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

USER = {"role": "user", "content": "Hi"}
ROLES = "'developer', 'system', 'user', 'assistant', 'tool', and 'function'"
CHAT: Any = {"model": "m", "messages": [USER]}
RESPONSE: Any = {"model": "m", "input": "Hi"}


def refusal(http: httpx.Client, path: str, body: Any) -> tuple[str, str, str]:
    answer = http.post(path, json=body)
    assert answer.status_code == 400, answer.text
    error = answer.json()["error"]
    assert error["type"] == "invalid_request_error"
    return error["param"], error["code"], error["message"]


@pytest.mark.parametrize(
    ("more", "param", "code", "message"),
    [
        (
            {"tools": {}},
            "tools",
            "invalid_type",
            "Invalid type for 'tools': expected an array of objects, but got an object instead.",
        ),
        (
            {"tools": ["x"]},
            "tools[0]",
            "invalid_type",
            "Invalid type for 'tools[0]': expected an object, but got a string instead.",
        ),
        (
            {"tools": [{"type": "function"}]},
            "tools[0].function",
            "missing_required_parameter",
            "Missing required parameter: 'tools[0].function'.",
        ),
        (
            {"tools": [{"type": "nope"}]},
            "tools[0].type",
            "invalid_value",
            "Invalid value: 'nope'. Supported values are: 'function' and 'custom'.",
        ),
        (
            {"response_format": "json"},
            "response_format",
            "invalid_type",
            "Invalid type for 'response_format': expected an object, but got a string instead.",
        ),
        (
            {"stream": "yes"},
            "stream",
            "invalid_type",
            "Invalid type for 'stream': expected a boolean, but got a string instead.",
        ),
        (
            {"temperature": "hot"},
            "temperature",
            "invalid_type",
            "Invalid type for 'temperature': expected a decimal, but got a string instead.",
        ),
        (
            {"temperature": 3},
            "temperature",
            "decimal_above_max_value",
            "Invalid 'temperature': decimal above maximum value. Expected a value <= 2, but got 3 instead.",
        ),
        (
            {"n": 0},
            "n",
            "integer_below_min_value",
            "Invalid 'n': integer below minimum value. Expected a value >= 1, but got 0 instead.",
        ),
        (
            {"n": True},
            "n",
            "invalid_type",
            "Invalid type for 'n': expected an integer, but got a boolean instead.",
        ),
        (
            {"stop": 5},
            "stop",
            "invalid_type",
            "Invalid type for 'stop': expected one of a string or an array of strings, but got an integer instead.",
        ),
        (
            {"messages": "Hi"},
            "messages",
            "invalid_type",
            "Invalid type for 'messages': expected an array of objects, but got a string instead.",
        ),
        (
            {"messages": [USER, {"role": "tester", "content": "Hi"}]},
            "messages[1].role",
            "invalid_value",
            f"Invalid value: 'tester'. Supported values are: {ROLES}.",
        ),
        (
            {"messages": [{"content": "Hi"}]},
            "messages[0].role",
            "missing_required_parameter",
            "Missing required parameter: 'messages[0].role'.",
        ),
        (
            {"messages": [{"role": "user", "content": [{"type": "text", "text": 5}]}]},
            "messages[0].content[0].text",
            "invalid_type",
            "Invalid type for 'messages[0].content[0].text': expected a string, but got an integer instead.",
        ),
        (
            {"modalities": ["text", "audio"]},
            "audio",
            "missing_required_parameter",
            "Missing required parameter: 'audio'.",
        ),
    ],
    ids=str,
)
def test_chat(http: httpx.Client, more: Any, param: str, code: str, message: str) -> None:
    assert refusal(http, "/chat/completions", {**CHAT, **more}) == (param, code, message)


@pytest.mark.parametrize(
    ("path", "body", "param", "code"),
    [
        ("/chat/completions", {"messages": [USER]}, "model", "missing_required_parameter"),
        ("/embeddings", {"model": "m"}, "input", "missing_required_parameter"),
        ("/responses", {**RESPONSE, "tools": {}}, "tools", "invalid_type"),
        ("/responses", {**RESPONSE, "tools": [{"type": "function"}]}, "tools[0].name", "missing_required_parameter"),
        ("/responses", {**RESPONSE, "temperature": 9}, "temperature", "decimal_above_max_value"),
        ("/responses", {**RESPONSE, "top_p": -1}, "top_p", "decimal_below_min_value"),
        (
            "/chat/completions",
            {"model": "m", "messages": [USER], "tools": [{"type": "function", "function": {}}]},
            "tools[0].function.name",
            "missing_required_parameter",
        ),
        ("/responses", {**RESPONSE, "stream": 1}, "stream", "invalid_type"),
        ("/responses", {**RESPONSE, "text": {"format": "json"}}, "text.format", "invalid_type"),
        ("/responses", {"model": "m", "input": [{"role": "nobody", "content": "x"}]}, "input[0].role", "invalid_value"),
        ("/images/generations", {"prompt": "x", "size": 5}, "size", "invalid_type"),
        ("/audio/speech", {"model": "m", "input": "x", "voice": "alloy", "speed": "fast"}, "speed", "invalid_type"),
        ("/vector_stores", {"file_ids": "x"}, "file_ids", "invalid_type"),
        ("/batches", {"completion_window": "1h", "endpoint": "/v1/x", "input_file_id": "f"}, None, "invalid_value"),
    ],
)
def test_other_endpoints(http: httpx.Client, path: str, body: Any, param: Any, code: str) -> None:
    found = refusal(http, path, body)
    assert found[:2] == (param or found[0], code)


def test_forms_and_queries_are_text(http: httpx.Client) -> None:
    image = {"image": ("a.png", b"x")}
    ok = http.post("/images/edits", data={"prompt": "x", "n": "2", "stream": "false"}, files=image)
    assert len(ok.json()["data"]) == 2
    wrong = http.post("/images/edits", data={"prompt": "x", "stream": "yes"}, files=image)
    assert wrong.json()["error"]["param"] == "stream"
    assert http.get("/files", params={"limit": "x"}).json()["error"]["param"] == "limit"
    assert http.get("/files", params={"order": "up"}).json()["error"]["param"] == "order"
