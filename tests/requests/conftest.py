"""Both ways of calling, blocking and awaited, so that a test of a request is written once and run for each."""

from __future__ import annotations

from typing import Any, Callable, Union

import anyio
import httpx
import pytest
from pytest_httpx import HTTPXMock

import openai

from .. import modes

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
#: One vector, of the number 1.0.
EMBEDDINGS = {"object": "list", "model": "m", "data": [{"object": "embedding", "index": 0, "embedding": "AACAPw=="}]}
NO_MODELS = {"object": "list", "data": []}


class Mode(modes.Mode):
    """One way of calling, and its httpx client class."""

    def client(self, **settings: Any) -> Any:
        """Make a client with the key of these tests."""
        return super().client(**{"api_key": KEY, **settings})

    def azure(self, **settings: Any) -> Any:
        """Make a client of Azure; its key and version are the tests'."""
        cls = openai.AsyncAzureOpenAI if self.is_async else openai.AzureOpenAI
        return self.keep(cls(**{"api_key": KEY, "api_version": "1", "max_retries": 0, **settings}))

    def http_client(self, **options: Any) -> Any:
        """Make an httpx client."""
        return httpx.AsyncClient(**options) if self.is_async else httpx.Client(**options)

    def chat(self, client: Any, **params: Any) -> Any:
        """Call ``chat.completions.create``."""
        return self.run(client.chat.completions.create, **{"model": "m", "messages": [], **params})


mode = modes.fixture(Mode)


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
