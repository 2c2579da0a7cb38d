"""Helper streams over a server that answers with given events, blocking and awaited."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Awaitable, Iterator, Sequence
from contextlib import ExitStack
from typing import Any, TypeVar

import pytest

from openai import AsyncOpenAI, OpenAI
from openai.testing import RawServer, Reply, reply

_R = TypeVar("_R")


class Mode:
    """One way of reading streams."""

    def __init__(self, is_async: bool) -> None:
        self.is_async = is_async
        self.server: RawServer
        self._loop = asyncio.new_event_loop()
        self._stack = ExitStack()
        self._clients: list[Any] = []

    @staticmethod
    def sent(events: Sequence[Any], *, named: bool = False, done: bool = True) -> bytes:
        """Write events down as a server sends them; ``named`` ones are pairs of name and data."""
        blocks = []
        for event in events:
            name, data = event if named else (None, event)
            text = data if isinstance(data, str) else json.dumps(data)
            blocks.append((f"event: {name}\n" if name else "") + f"data: {text}\n\n")
        return ("".join(blocks) + ("data: [DONE]\n\n" if done else "")).encode()

    @property
    def requests(self) -> list[tuple[str, dict[str, str], Any]]:
        """The requests that came: first line, headers by lower-case name, and body as parsed JSON."""
        found = []
        for raw in self.server.requests:
            head, _, body = raw.partition(b"\r\n\r\n")
            first, *lines = head.decode().split("\r\n")
            headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
            found.append((first, headers, json.loads(body) if body else None))
        return found

    def client(self, *replies: Reply | bytes) -> Any:
        """Make a client whose requests get these answers, in turn."""
        made = (each if isinstance(each, Reply) else reply(each) for each in replies)
        self.server = self._stack.enter_context(RawServer(*made))
        kind: Any = AsyncOpenAI if self.is_async else OpenAI
        client = kind(base_url=self.server.base_url, api_key="sk-test", max_retries=0, timeout=5)
        self._clients.append(client)
        return client

    def enter(self, manager: Any) -> Any:
        """Enter a manager and return the stream."""
        return self.outcome(manager.__aenter__()) if self.is_async else manager.__enter__()

    def leave(self, manager: Any) -> None:
        """Leave a manager."""
        if self.is_async:
            self.outcome(manager.__aexit__(None, None, None))
        else:
            manager.__exit__(None, None, None)

    def take(self, stream: Any) -> Any:
        """Return the next event."""
        return self.outcome(stream.__anext__() if self.is_async else stream.__next__())

    def rest(self, stream: Any) -> list[Any]:
        """Return all events that are left."""
        return self.outcome(_collect(stream)) if self.is_async else [*stream]

    def outcome(self, value: Any) -> Any:
        """Return a value, awaited in the asynchronous mode."""
        return self._loop.run_until_complete(_awaited(value)) if self.is_async else value

    def finish(self) -> None:
        """Close what was opened."""
        for client in self._clients:
            self.outcome(client.close())
        self._loop.run_until_complete(self._loop.shutdown_asyncgens())
        self._loop.close()
        self._stack.close()


async def _awaited(value: Awaitable[_R]) -> _R:
    return await value


async def _collect(stream: Any) -> list[Any]:
    return [item async for item in stream]


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
