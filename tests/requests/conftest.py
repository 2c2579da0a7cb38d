"""Both ways of calling, blocking and awaited, so that a test of a request is written once and run for each."""

from __future__ import annotations

import asyncio
import inspect
import os
from collections.abc import Iterator
from typing import Any, Callable, Union

import anyio
import httpx
import pytest
from pytest_httpx import HTTPXMock

import openai

KEY = "sk-secret-of-the-tests"

#: Small answers of the endpoints that the tests call most.
COMPLETION = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1,
    "model": "m",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "Hi"}}],
}
MODEL = {"id": "m", "object": "model", "created": 1, "owned_by": "o"}
NO_MODELS = {"object": "list", "data": []}


class Mode:
    """One way of calling: its client class, its httpx client class, and how to get at the outcome of a call."""

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
        made = self.Client(**{"api_key": KEY, "max_retries": 0, **settings})
        self._clients.append(made)
        return made

    def http_client(self, **options: Any) -> Any:
        """Make an httpx client."""
        return httpx.AsyncClient(**options) if self.is_async else httpx.Client(**options)

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

    def chat(self, client: Any, **params: Any) -> Any:
        """Call ``chat.completions.create``."""
        return self.run(client.chat.completions.create, **{"model": "m", "messages": [], **params})

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
        if name.startswith("OPENAI_"):
            monkeypatch.delenv(name)


@pytest.fixture(autouse=True)
def sleeps(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds that were to be slept; nothing sleeps."""
    slept: list[float] = []

    async def asleep(seconds: float) -> None:
        slept.append(seconds)

    monkeypatch.setattr("time.sleep", slept.append)
    monkeypatch.setattr(anyio, "sleep", asleep)
    return slept


class Server:
    """What the mocked transport answers, and what it was asked."""

    def __init__(self, mock: HTTPXMock) -> None:
        self._mock = mock
        self._bodies: list[bytes] = []

    def answer(self, data: Any = NO_MODELS, status: int = 200, *, times: int = 1, **options: Any) -> None:
        """Answer the next requests with this; bytes are sent as they are, anything else as JSON."""
        body = {"content": data} if isinstance(data, bytes) else {"json": data}
        for _ in range(times):
            self.react(lambda request: httpx.Response(status, **{**body, **options}))

    def react(self, reaction: Callable[[httpx.Request], Union[httpx.Response, Exception]]) -> None:
        """Answer the next request with what the function returns, or raises."""

        def react(request: httpx.Request) -> httpx.Response:
            self._bodies.append(request.read())
            outcome = reaction(request)
            if isinstance(outcome, Exception):
                raise outcome
            return outcome

        self._mock.add_callback(react)

    @property
    def requests(self) -> list[httpx.Request]:
        """The requests that came."""
        return self._mock.get_requests()

    @property
    def request(self) -> httpx.Request:
        """The only request that came."""
        (request,) = self.requests
        return request

    @property
    def bodies(self) -> list[bytes]:
        """The bodies of the requests, as they were when they came."""
        return self._bodies

    @property
    def json(self) -> Any:
        """The body of the only request, parsed."""
        import json

        (body,) = self._bodies
        return json.loads(body)


@pytest.fixture
def server(httpx_mock: HTTPXMock) -> Server:
    """A mocked transport, beneath any httpx client."""
    return Server(httpx_mock)
