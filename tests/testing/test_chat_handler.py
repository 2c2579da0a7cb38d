"""The fake model's chat, whole and streamed, and the completions that it keeps."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

WEATHER = {
    "type": "function",
    "function": {
        "name": "weather",
        "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string"}, "days": {"type": "integer", "minimum": 3}},
            "required": ["city", "days"],
        },
    },
}
CUSTOM = {"type": "custom", "custom": {"name": "shell"}}


def ask(http: httpx.Client, text: Any = "Hi there", **more: Any) -> dict[str, Any]:
    body = {"model": "m", "messages": [{"role": "user", "content": text}], **more}
    answer = http.post("/chat/completions", json=body)
    assert answer.status_code == 200, answer.text
    return answer.json()  # type: ignore[no-any-return]


def stream(http: httpx.Client, text: Any = "Hi there", **more: Any) -> list[dict[str, Any]]:
    body = {"model": "m", "messages": [{"role": "user", "content": text}], "stream": True, **more}
    answer = http.post("/chat/completions", json=body)
    assert answer.headers["content-type"].startswith("text/event-stream")
    *events, done, end = answer.text.split("\n\n")
    assert (done, end) == ("data: [DONE]", "")
    return [json.loads(event[len("data: ") :]) for event in events]


@pytest.mark.parametrize("text", ["Hi there", "Grüße, 世界 👋", "a\n\nb\u2028c", "\ud800 alone"])
def test_repeats_what_the_user_said_whole_and_streamed(http: httpx.Client, text: str) -> None:
    body = {"model": "m", "messages": [{"role": "user", "content": text}]}
    whole = json.loads(http.post("/chat/completions", content=json.dumps(body)).content)
    streamed = http.post("/chat/completions", content=json.dumps({**body, "stream": True})).content
    chunks = [json.loads(line[6:]) for line in streamed.split(b"\n\n")[:-2]]
    assert whole["choices"][0]["message"]["content"] == f"Hello! You said: {text}"
    assert "".join(chunk["choices"][0]["delta"].get("content") or "" for chunk in chunks) == f"Hello! You said: {text}"
    assert chunks[0]["choices"][0]["delta"]["role"] == "assistant"
    assert [chunk["choices"][0]["finish_reason"] for chunk in chunks] == [None] * (len(chunks) - 1) + ["stop"]
    assert len({chunk["id"] for chunk in chunks}) == 1


def test_content_parts(http: httpx.Client) -> None:
    parts = [{"type": "text", "text": "What is it?"}, {"type": "image_url", "image_url": {"url": "data:"}}]
    assert ask(http, parts)["choices"][0]["message"]["content"] == "Hello! You said: What is it? [image_url]"


def test_usage_adds_up_and_streams_when_asked_for(http: httpx.Client) -> None:
    usage = ask(http)["usage"]
    assert usage["prompt_tokens"] + usage["completion_tokens"] == usage["total_tokens"] > 0
    chunks = stream(http, stream_options={"include_usage": True})
    assert chunks[-1]["choices"] == [] and chunks[-1]["usage"] == usage
    assert all(chunk["usage"] is None for chunk in chunks[:-1])
    assert all("usage" not in chunk for chunk in stream(http))


def test_choices(http: httpx.Client) -> None:
    texts = [choice["message"]["content"] for choice in ask(http, "x", n=2)["choices"]]
    assert texts == ["Hello! You said: x", "Hello again! You said: x"]
    streamed = ["", ""]
    for chunk in stream(http, "x", n=2):
        (choice,) = chunk["choices"]
        streamed[choice["index"]] += choice["delta"].get("content") or ""
    assert streamed == texts


@pytest.mark.parametrize("name", ["max_tokens", "max_completion_tokens"])
def test_limit_ends_the_answer(http: httpx.Client, name: str) -> None:
    answer = ask(http, **{name: 2})
    assert answer["choices"][0]["message"]["content"] == "Hello! You "
    assert answer["choices"][0]["finish_reason"] == "length"
    assert answer["usage"]["completion_tokens"] == 2
    assert stream(http, **{name: 2})[-1]["choices"][0]["finish_reason"] == "length"


@pytest.mark.parametrize("stop", ["there", ["nowhere", "there"]])
def test_stop(http: httpx.Client, stop: Any) -> None:
    assert ask(http, stop=stop)["choices"][0]["message"]["content"] == "Hello! You said: Hi "


def test_logprobs(http: httpx.Client) -> None:
    tokens = ask(http, logprobs=True, top_logprobs=2)["choices"][0]["logprobs"]["content"]
    assert "".join(token["token"] for token in tokens) == "Hello! You said: Hi there"
    assert all(token["top_logprobs"][0]["logprob"] == token["logprob"] <= 0 for token in tokens)
    assert all(len(token["top_logprobs"]) == 2 for token in tokens)
    streamed = [chunk["choices"][0]["logprobs"] for chunk in stream(http, logprobs=True, top_logprobs=2)]
    assert [each["content"][0] for each in streamed if each] == tokens


def test_tool_call_whole_and_in_deltas(http: httpx.Client) -> None:
    (choice,) = ask(http, tools=[WEATHER])["choices"]
    assert choice["finish_reason"] == "tool_calls" and choice["message"]["content"] is None
    (call,) = choice["message"]["tool_calls"]
    assert (call["type"], call["function"]["name"]) == ("function", "weather")
    assert json.loads(call["function"]["arguments"]) == {"city": "city", "days": 3}

    chunks = stream(http, tools=[WEATHER])
    deltas = [delta for chunk in chunks for delta in chunk["choices"][0]["delta"].get("tool_calls", [])]
    assert deltas[0]["id"] and deltas[0]["function"] == {"name": "weather", "arguments": ""}
    assert len(deltas) > 3 and all("id" not in delta for delta in deltas[1:])
    assert "".join(delta["function"]["arguments"] for delta in deltas) == call["function"]["arguments"]
    assert chunks[-1]["choices"][0]["finish_reason"] == "tool_calls"


@pytest.mark.parametrize(
    ("choice", "name"),
    [
        ("auto", "weather"),
        ({"type": "custom", "custom": {"name": "shell"}}, "shell"),
        ({"type": "allowed_tools", "allowed_tools": {"mode": "auto", "tools": [CUSTOM]}}, "shell"),
    ],
)
def test_tool_choice(http: httpx.Client, choice: Any, name: str) -> None:
    (call,) = ask(http, tools=[WEATHER, CUSTOM], tool_choice=choice)["choices"][0]["message"]["tool_calls"]
    assert call[call["type"]]["name"] == name


def test_custom_tool_in_deltas(http: httpx.Client) -> None:
    chunks = stream(http, tools=[CUSTOM])
    deltas = [delta for chunk in chunks for delta in chunk["choices"][0]["delta"].get("tool_calls", [])]
    assert deltas[0]["custom"]["name"] == "shell"
    assert "".join(delta["custom"]["input"] for delta in deltas) == "input for shell"


def test_no_tool_is_called_when_forbidden_or_answered(http: httpx.Client) -> None:
    assert "tool_calls" not in ask(http, tools=[WEATHER], tool_choice="none")["choices"][0]["message"]
    messages = [{"role": "user", "content": "?"}, {"role": "tool", "tool_call_id": "call_1", "content": "sunny"}]
    body = {"model": "m", "messages": messages, "tools": [WEATHER]}
    message = http.post("/chat/completions", json=body).json()["choices"][0]["message"]
    assert message["content"] == "Hello! The tool answered: sunny"


def test_functions_of_old(http: httpx.Client) -> None:
    (choice,) = ask(http, functions=[WEATHER["function"]])["choices"]
    assert choice["finish_reason"] == "function_call"
    assert choice["message"]["function_call"]["name"] == "weather"
    pieces = [
        chunk["choices"][0]["delta"].get("function_call") for chunk in stream(http, functions=[WEATHER["function"]])
    ]
    arguments = "".join(piece["arguments"] for piece in pieces if piece)
    assert arguments == choice["message"]["function_call"]["arguments"]


def test_structured_output(http: httpx.Client) -> None:
    schema = WEATHER["function"]["parameters"]  # type: ignore[index]
    wanted = {"type": "json_schema", "json_schema": {"name": "weather", "strict": True, "schema": schema}}
    assert json.loads(ask(http, response_format=wanted)["choices"][0]["message"]["content"]) == {
        "city": "city",
        "days": 3,
    }
    chunks = stream(http, response_format=wanted)
    text = "".join(chunk["choices"][0]["delta"].get("content") or "" for chunk in chunks)
    assert json.loads(text) == {"city": "city", "days": 3}


def test_json_object(http: httpx.Client) -> None:
    content = ask(http, "ä", response_format={"type": "json_object"})["choices"][0]["message"]["content"]
    assert json.loads(content) == {"message": "Hello! You said: ä"}


@pytest.mark.parametrize(
    ("more", "param"),
    [
        ({"messages": []}, "messages"),
        ({"messages": "hi"}, "messages"),
        ({"messages": [{"content": "x"}]}, "messages[0].role"),
        ({"model": 3}, "model"),
        ({"n": 0}, "n"),
        ({"n": "many"}, "n"),
        ({"temperature": 3}, "temperature"),
        ({"max_tokens": 0}, "max_tokens"),
        ({"stream_options": {"include_usage": True}}, "stream_options"),
        ({"response_format": {"type": "poem"}}, "response_format.type"),
        ({"tools": [WEATHER], "tool_choice": {"type": "function", "function": {"name": "no"}}}, "tool_choice"),
    ],
)
def test_what_is_refused(http: httpx.Client, more: dict[str, Any], param: str) -> None:
    body = {"model": "m", "messages": [{"role": "user", "content": "x"}], **more}
    answer = http.post("/chat/completions", json=body)
    assert answer.status_code == 400
    assert answer.json()["error"]["param"] == param


def test_stored_completions_are_kept_listed_changed_and_deleted(http: httpx.Client) -> None:
    ask(http, "not kept")
    ids = [ask(http, str(i), store=True, metadata={"even": str(i % 2 == 0)})["id"] for i in range(4)]
    first = http.get("/chat/completions", params={"limit": 3}).json()
    assert [each["id"] for each in first["data"]] == ids[:3]
    assert (first["has_more"], first["first_id"], first["last_id"]) == (True, ids[0], ids[2])
    rest = http.get("/chat/completions", params={"after": ids[2]}).json()
    assert ([each["id"] for each in rest["data"]], rest["has_more"]) == (ids[3:], False)
    even = http.get("/chat/completions", params={"metadata[even]": "True", "order": "desc"}).json()
    assert [each["id"] for each in even["data"]] == [ids[2], ids[0]]
    assert http.get("/chat/completions", params={"model": "other"}).json()["data"] == []

    assert http.post(f"/chat/completions/{ids[0]}", json={"metadata": {"a": "b"}}).json()["metadata"] == {"a": "b"}
    assert http.get(f"/chat/completions/{ids[0]}").json()["metadata"] == {"a": "b"}
    gone = http.delete(f"/chat/completions/{ids[0]}").json()
    assert gone == {"id": ids[0], "object": "chat.completion.deleted", "deleted": True}
    assert http.get(f"/chat/completions/{ids[0]}").status_code == 404


def test_stored_messages(http: httpx.Client) -> None:
    messages = [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": [{"type": "text", "text": "x"}]},
    ]
    body = {"model": "m", "messages": messages, "store": True, "stream": True}
    answer = http.post("/chat/completions", json=body).text
    id = json.loads(answer.split("\n\n")[0][6:])["id"]
    page = http.get(f"/chat/completions/{id}/messages").json()
    assert [(each["role"], each["content"], each["content_parts"]) for each in page["data"]] == [
        ("system", "Be brief.", None),
        ("user", None, [{"type": "text", "text": "x"}]),
    ]
    assert http.get(f"/chat/completions/{id}/messages", params={"order": "desc", "limit": 1}).json()["has_more"]
