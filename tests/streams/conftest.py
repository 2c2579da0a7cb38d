"""Both ways of streaming, blocking and awaited, so that a test of a stream is written once and run for each."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Awaitable, Iterator
from typing import Any, TypeVar

import pytest

from openai import AsyncOpenAI, OpenAI
from openai.testing import reply

_R = TypeVar("_R")


class Mode:
    """One way of streaming."""

    def __init__(self, is_async: bool) -> None:
        self.is_async = is_async
        self._loop = asyncio.new_event_loop()
        self._clients: list[Any] = []

    def client(self, base_url: str, **settings: Any) -> Any:
        """Make a client of this mode."""
        kind: Any = AsyncOpenAI if self.is_async else OpenAI
        made = kind(base_url=base_url, **{"api_key": "sk-test", "max_retries": 0, "timeout": 5, **settings})
        self._clients.append(made)
        return made

    def open(self, client: Any, **params: Any) -> Any:
        """Begin a streamed chat."""
        return self.outcome(client.chat.completions.create(**{"model": "m", "messages": [], "stream": True, **params}))

    def take(self, stream: Any) -> Any:
        """Return the next item."""
        return self.outcome(stream.__anext__() if self.is_async else stream.__next__())

    def rest(self, stream: Any) -> list[Any]:
        """Return all items that are left."""
        return self.outcome(_collect(stream)) if self.is_async else [*stream]

    def first_of_loop(self, stream: Any) -> Any:
        """Return the first item of a loop that is left at once."""
        if self.is_async:
            return self.outcome(_first(stream))
        for item in stream:
            return item
        return None

    def close(self, stream: Any) -> None:
        """Close a stream."""
        self.outcome(stream.close())

    @property
    def end(self) -> type[Exception]:
        """What taking from a stream that is over raises."""
        return StopAsyncIteration if self.is_async else StopIteration

    def outcome(self, value: Any) -> Any:
        """Await a value of the asynchronous mode."""
        return self._loop.run_until_complete(_awaited(value)) if self.is_async else value

    def finish(self) -> None:
        """Close the clients that were made."""
        for client in self._clients:
            self.outcome(client.close())
        self._loop.run_until_complete(self._loop.shutdown_asyncgens())
        self._loop.close()


async def _awaited(value: Awaitable[_R]) -> _R:
    return await value


async def _collect(stream: Any) -> list[Any]:
    return [item async for item in stream]


async def _first(stream: Any) -> Any:
    async for item in stream:
        return item
    return None


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> Iterator[Mode]:
    """Run the test for the blocking and for the awaited client."""
    made = Mode(request.param == "async")
    yield made
    made.finish()


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take away whatever the environment of the tests says to the library."""
    for name in [name for name in os.environ if name.startswith("OPENAI_")]:
        monkeypatch.delenv(name)


DONE = b"data: [DONE]\n\n"


def chunk(text: str, **more: Any) -> dict[str, Any]:
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": None}
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice], **more}


def event(data: Any, end: bytes = b"\n") -> bytes:
    return b"data: " + json.dumps(data, separators=(",", ":")).encode() + end + end


def texts(items: list[Any]) -> list[str]:
    return [item.choices[0].delta.content for item in items]


HANGING = reply(event(chunk("a")), end="hang", complete=False)
