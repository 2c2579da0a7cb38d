"""Both ways of calling, blocking and awaited, so that a test is written once and run for each."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Iterator
from typing import Any, Callable, TypeVar

import pytest

import openai

_R = TypeVar("_R")


class Mode:
    """One way of calling: its client class, how to get at the outcome of a call, and how to read a stream."""

    def __init__(self, is_async: bool) -> None:
        self.is_async = is_async
        self._loop = asyncio.new_event_loop()
        self._clients: list[Any] = []

    @property
    def Client(self) -> Any:
        """The client class."""
        return openai.AsyncOpenAI if self.is_async else openai.OpenAI

    def client(self, **settings: Any) -> Any:
        """Make a client; it has a key and does not retry unless the settings say otherwise."""
        return self.keep(self.Client(**{"api_key": "sk-test", "max_retries": 0, **settings}))

    def keep(self, client: Any) -> Any:
        """Close a client at the end of the test."""
        self._clients.append(client)
        return client

    def function(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """Return the function as one of this mode: awaited, or as it is."""
        if not self.is_async:
            return function

        async def awaited(*args: Any, **kwargs: Any) -> Any:
            return function(*args, **kwargs)

        return awaited

    def run(self, function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Call, and wait for the outcome if it has to be awaited."""
        return self.outcome(function(*args, **kwargs))

    def outcome(self, value: Any) -> Any:
        """Await a value that wants it."""
        return self._loop.run_until_complete(_awaited(value)) if inspect.isawaitable(value) else value

    def take(self, stream: Any) -> Any:
        """Return the next item of a stream."""
        return self.outcome(stream.__anext__() if self.is_async else stream.__next__())

    def rest(self, stream: Any) -> list[Any]:
        """Return all items of a stream that are left."""
        return self._loop.run_until_complete(_collect(stream)) if self.is_async else [*stream]

    def finish(self) -> None:
        """Close the clients that were made."""
        for client in self._clients:
            self.run(client.close)
        self._loop.run_until_complete(self._last_steps())
        self._loop.close()

    async def _last_steps(self) -> None:
        # Bodies that were dropped are closed in tasks, which the loop has scheduled and not begun.
        await asyncio.sleep(0)
        while tasks := asyncio.all_tasks() - {asyncio.current_task()}:
            await asyncio.gather(*tasks)
            # What these let go of is closed in further ones.
            await asyncio.sleep(0)
        await self._loop.shutdown_asyncgens()
        await self._loop.shutdown_default_executor()


def fixture(kind: Callable[[bool], Mode]) -> Any:
    """Make the fixture ``mode`` of a folder of tests.

    Args:
        kind: the class of modes that these tests need.
    """

    @pytest.fixture(params=["sync", "async"])
    def mode(request: pytest.FixtureRequest) -> Iterator[Mode]:
        """Run the test for the blocking and for the awaited client."""
        made = kind(request.param == "async")
        yield made
        made.finish()

    return mode


async def _awaited(value: Awaitable[_R]) -> _R:
    return await value


async def _collect(stream: Any) -> list[Any]:
    return [item async for item in stream]
