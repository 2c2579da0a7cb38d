"""Both Azure clients, so that a test is written once and run for each."""

from __future__ import annotations

import asyncio
import inspect
import os
from collections.abc import Iterator
from typing import Any, Callable

import httpx
import pytest
from pytest_httpx import HTTPXMock

import openai
from openai.testing import LocalServer, serve

ENDPOINT = "https://res.openai.azure.com"
KEY = "key-of-the-tests"
VERSION = "2024-10-21"


class Mode:
    """One way of calling: its client class, and how to get at the outcome of a call."""

    def __init__(self, is_async: bool) -> None:
        self.is_async = is_async
        self._loop = asyncio.new_event_loop()
        self._clients: list[Any] = []

    @property
    def Client(self) -> Any:
        """The client class."""
        return openai.AsyncAzureOpenAI if self.is_async else openai.AzureOpenAI

    def client(self, **settings: Any) -> Any:
        """Make a client with endpoint, key and version; a setting that is ``None`` is left out."""
        given = {"azure_endpoint": ENDPOINT, "api_key": KEY, "api_version": VERSION, "max_retries": 0, **settings}
        return self.keep(self.Client(**{name: value for name, value in given.items() if value is not None}))

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
        value = function(*args, **kwargs)
        return self._loop.run_until_complete(_awaited(value)) if inspect.isawaitable(value) else value

    def items(self, stream: Any) -> list[Any]:
        """Read a stream to its end."""
        if not self.is_async:
            return list(stream)

        async def read() -> list[Any]:
            return [item async for item in stream]

        return self._loop.run_until_complete(read())

    def chat(self, client: Any, **params: Any) -> Any:
        """Call ``chat.completions.create``."""
        messages = [{"role": "user", "content": "Hello!"}]
        return self.run(client.chat.completions.create, **{"model": "dep", "messages": messages, **params})

    def close(self) -> None:
        """Close the clients that were made."""
        for client in self._clients:
            self.run(client.close)
        self._loop.run_until_complete(self._loop.shutdown_asyncgens())
        self._loop.close()


async def _awaited(value: Any) -> Any:
    return await value


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> Iterator[Mode]:
    """Run the test for the blocking and for the awaited client."""
    made = Mode(request.param == "async")
    yield made
    made.close()


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take away whatever the environment of the tests says to the library."""
    for name in os.environ:
        if "OPENAI" in name:
            monkeypatch.delenv(name)


@pytest.fixture(scope="session")
def _running() -> Iterator[LocalServer]:
    with serve() as running:
        yield running


@pytest.fixture
def server(_running: LocalServer) -> LocalServer:
    """A local server that is fresh."""
    _running.clear()
    return _running


@pytest.fixture
def wire(httpx_mock: HTTPXMock) -> Callable[[], httpx.Request]:
    """Answer every request with an empty object, and return a function that returns the last request."""
    httpx_mock.add_response(json={"data": []}, is_reusable=True)
    return lambda: httpx_mock.get_requests()[-1]
