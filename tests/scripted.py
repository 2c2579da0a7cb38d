"""A client of either kind whose answers a test writes down beforehand."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Callable

import pytest
from pytest_httpx import HTTPXMock

from . import modes


class Api(modes.Mode):
    """The client, the answers that it will get, and the bodies that it sent."""

    def __init__(self, mock: HTTPXMock, is_async: bool) -> None:
        super().__init__(is_async)
        self._mock = mock
        self.client: Any = super().client(base_url="http://127.0.0.1/v1")

    @property
    def sent(self) -> list[Any]:
        """The bodies of all requests."""
        return [json.loads(request.content) for request in self._mock.get_requests()]

    @property
    def last(self) -> Any:
        """The body of the last request."""
        return json.loads(self._mock.get_requests()[-1].content)

    @property
    def headers(self) -> Any:
        """The headers of the last request."""
        return self._mock.get_requests()[-1].headers

    def says(self, content: Any = None, *calls: tuple[str, str], reason: str = "", **message: Any) -> None:
        """Answer the next request for a chat completion with a message; calls are pairs of name and arguments."""
        tool_calls = [
            {"id": f"call_{number}", "type": "function", "function": {"name": name, "arguments": arguments}}
            for number, (name, arguments) in enumerate(calls, start=1)
        ]
        said = {"role": "assistant", "content": content, **({"tool_calls": tool_calls} if calls else {}), **message}
        finish = reason or ("tool_calls" if calls else "stop")
        self.answers({**COMPLETION, "choices": [{"index": 0, "finish_reason": finish, "message": said}]})

    def responds(self, *output: Any, **fields: Any) -> None:
        """Answer the next request for a response with items; a text is a message, a pair is a call."""
        items = [item(each, number) for number, each in enumerate(output, start=1)]
        self.answers({**RESPONSE, "output": items, **fields})

    def answers(self, body: Any) -> None:
        """Answer the next request."""
        self._mock.add_response(json=body, headers={"x-request-id": "req_1"})


COMPLETION = {"id": "c", "object": "chat.completion", "created": 1, "model": "m"}
RESPONSE = {
    "id": "r",
    "object": "response",
    "created_at": 1,
    "model": "m",
    "status": "completed",
    "parallel_tool_calls": True,
    "tool_choice": "auto",
    "tools": [],
}


def item(of: Any, number: int) -> Any:
    """Write down an item of a response: a text is a message, a pair is a call, anything else is the item itself."""
    if isinstance(of, str):
        part = {"type": "output_text", "text": of, "annotations": []}
        return {"id": f"m{number}", "type": "message", "role": "assistant", "status": "completed", "content": [part]}
    if isinstance(of, tuple):
        return {
            "id": f"f{number}",
            "type": "function_call",
            "call_id": f"call_{number}",
            "name": of[0],
            "arguments": of[1],
        }
    return of


def fixture(kind: Callable[[HTTPXMock, bool], Api], *colours: str) -> Any:
    """Make a fixture that gives a client with no answers yet.

    Args:
        kind: the class that these tests need.
        *colours: "sync" and "async"; a test runs for each of them, by default for both.
    """

    @pytest.fixture(params=colours or ("sync", "async"))
    def api(request: pytest.FixtureRequest, httpx_mock: HTTPXMock) -> Iterator[Api]:
        made = kind(httpx_mock, request.param == "async")
        yield made
        made.finish()

    return api
