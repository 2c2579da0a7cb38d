"""Runs of tools whose answers a test writes down beforehand, streamed or not."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from pytest_httpx import HTTPXMock

from .. import scripted


class Api(scripted.Api):
    """The client, and the answers that it will get."""

    def __init__(self, mock: HTTPXMock, is_async: bool) -> None:
        super().__init__(mock, is_async)
        #: Whether the answers come as events.
        self.streamed = False

    def answers(self, body: Any) -> None:
        """Answer the next request."""
        if self.streamed:
            events = chunks(body) if body["object"] == "chat.completion" else events_of(body)
            self.sends(*events, *(["[DONE]"] if body["object"] == "chat.completion" else []))
        else:
            super().answers(body)

    def sends(self, *events: Any) -> None:
        """Answer the next request with events."""
        written = (event if isinstance(event, str) else json.dumps(event) for event in events)
        text = "".join(f"data: {event}\n\n" for event in written)
        self._mock.add_response(text=text, headers={"content-type": "text/event-stream", "x-request-id": "req_1"})

    def fails(self, status: int) -> None:
        """Answer the next request with an error."""
        self._mock.add_response(status_code=status, json={"error": {"message": "No."}})


def chunks(completion: Any) -> Iterator[Any]:
    """Yield a completion as the server streams it."""
    (choice,) = completion["choices"] or [None]
    base = {**completion, "object": "chat.completion.chunk"}
    if choice is None:
        yield base
        return

    def chunk(delta: Any, finish: Any = None) -> Any:
        return {**base, "choices": [{"index": 0, "delta": delta, "finish_reason": finish}]}

    said = dict(choice["message"])
    calls = said.pop("tool_calls", ())
    yield chunk({**said, "content": None})
    if said.get("content") is not None:
        yield chunk({"content": said["content"]})
    for index, call in enumerate(calls):
        kind = call["type"]
        text = "input" if kind == "custom" else "arguments"
        yield chunk({"tool_calls": [{**call, "index": index, kind: {**call[kind], text: ""}}]})
        for part in (call[kind][text][:3], call[kind][text][3:]):
            yield chunk({"tool_calls": [{"index": index, kind: {text: part}}]})
    yield chunk({}, choice["finish_reason"])


def events_of(response: Any) -> Iterator[Any]:
    """Yield a response as the server streams it."""
    yield {"type": "response.created", "response": {**response, "output": [], "status": "in_progress"}}
    for index, item in enumerate(response["output"] or ()):
        place = {"output_index": index, "item_id": item.get("id")}
        yield {"type": "response.output_item.added", **place, "item": {**item, "status": "in_progress"}}
        if item["type"] == "function_call":
            yield {"type": "response.function_call_arguments.done", **place, "arguments": item["arguments"]}
        if item["type"] == "message":
            text = item["content"][0]["text"]
            yield {"type": "response.output_text.delta", **place, "content_index": 0, "delta": text}
            yield {"type": "response.output_text.done", **place, "content_index": 0, "text": text}
        yield {"type": "response.output_item.done", **place, "item": item}
    yield {"type": f"response.{response['status'] or 'completed'}", "response": response}


api = scripted.fixture(Api)
#: A client that does not wait.
plain = scripted.fixture(Api, "sync")
#: An asynchronous client.
waiting = scripted.fixture(Api, "async")


def ignore(event: Any) -> None:
    pass


class Chat:
    """How a test speaks of a run for chat completions."""

    format = "response_format"
    given = "messages"

    def __init__(self, streamed: bool = False) -> None:
        self.streamed = streamed

    def says(self, api: Api, *of: Any, **how: Any) -> None:
        api.streamed = self.streamed
        text = next((each for each in of if isinstance(each, str)), None)
        api.says(text, *(each for each in of if isinstance(each, tuple)), **how)

    def says_custom(self, api: Api, name: str, text: str) -> None:
        api.streamed = self.streamed
        call = {"id": "call_1", "type": "custom", "custom": {"name": name, "input": text}}
        api.says(None, reason="tool_calls", tool_calls=[call])

    def run(self, api: Api, tools: Any, **params: Any) -> Any:
        asked: Any = {"model": "m", "messages": [{"role": "user", "content": "Hi"}], **params}
        if self.streamed:
            asked.setdefault("on_event", ignore)
        return api.outcome(api.client.chat.completions.run_tools(tools=tools, **asked))

    def stream(self, api: Api, tools: Any, **params: Any) -> Any:
        asked: Any = {"model": "m", "messages": [{"role": "user", "content": "Hi"}], **params}
        return api.client.chat.completions.run_tools_stream(tools=tools, **asked)

    def told(self, body: Any) -> list[Any]:
        return [(each["tool_call_id"], each["content"]) for each in body["messages"] if each["role"] == "tool"]


class Responses:
    """The same for responses."""

    format = "text_format"
    given = "input"

    def __init__(self, streamed: bool = False) -> None:
        self.streamed = streamed

    def says(self, api: Api, *of: Any, reason: str = "") -> None:
        api.streamed = self.streamed
        api.responds(*of, **({"status": "incomplete"} if reason else {}))

    def says_custom(self, api: Api, name: str, text: str) -> None:
        api.streamed = self.streamed
        api.responds({"id": "i", "type": "custom_tool_call", "call_id": "call_1", "name": name, "input": text})

    def run(self, api: Api, tools: Any, **params: Any) -> Any:
        asked: Any = {"model": "m", "input": "Hi", **params}
        if self.streamed:
            asked.setdefault("on_event", ignore)
        return api.outcome(api.client.responses.run_tools(tools=tools, **asked))

    def stream(self, api: Api, tools: Any, **params: Any) -> Any:
        asked: Any = {"model": "m", "input": "Hi", **params}
        return api.client.responses.run_tools_stream(tools=tools, **asked)

    def told(self, body: Any) -> list[Any]:
        items = [each for each in body["input"] if each.get("type", "").endswith("_call_output")]
        return [(each["call_id"], each["output"]) for each in items]


# What comes of a run is the same whether its answers are streamed or not.
@pytest.fixture(
    params=[(Chat, False), (Responses, False), (Chat, True), (Responses, True)],
    ids=["chat", "responses", "chat-streamed", "responses-streamed"],
)
def kind(request: pytest.FixtureRequest) -> Any:
    made, streamed = request.param
    return made(streamed)
