"""Both ways of calling, and the libraries that can carry the requests."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import os
import shutil
import ssl
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

import httpx
import pytest

import openai
from openai.testing import LocalServer, serve

KEY = "sk-secret-of-the-tests"

_TRUST = ssl.create_default_context()


class Mode:
    """One way of calling: its client class, its names in an HTTP library, and how to get at the outcome of a call."""

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
        return self.keep(self.Client(**{"api_key": KEY, "max_retries": 0, **settings}))

    def keep(self, client: Any) -> Any:
        """Close a client at the end of the test."""
        self._clients.append(client)
        return client

    def http_client(self, library: Any = httpx, **options: Any) -> Any:
        """Make a client of an HTTP library."""
        # Reading the certificate authorities for each client would be most of the time of these tests.
        options.setdefault("verify", _TRUST)
        return (library.AsyncClient if self.is_async else library.Client)(**options)

    def default_http_client(self, **options: Any) -> Any:
        """Make a client of httpx with this library's defaults."""
        return (openai.DefaultAsyncHttpxClient if self.is_async else openai.DefaultHttpxClient)(**options)

    def function(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """Return the function as one of this mode: awaited, or as it is."""
        if not self.is_async:
            return function

        async def awaited(*args: Any, **kwargs: Any) -> Any:
            return function(*args, **kwargs)

        return awaited

    def transport(self, answer: Callable[[Any], Any], library: Any = httpx) -> Any:
        """Make a transport of the user's own, which is no `MockTransport`."""
        if self.is_async:

            class Awaited(library.AsyncBaseTransport):  # type: ignore[name-defined, misc]
                async def handle_async_request(self, request: Any) -> Any:
                    return answer(request)

            return Awaited()

        class Blocking(library.BaseTransport):  # type: ignore[name-defined, misc]
            def handle_request(self, request: Any) -> Any:
                return answer(request)

        return Blocking()

    def run(self, function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Call, and wait for the outcome if it has to be awaited."""
        value = function(*args, **kwargs)
        return self._loop.run_until_complete(_awaited(value)) if inspect.isawaitable(value) else value

    def chat(self, client: Any, **params: Any) -> Any:
        """Call ``chat.completions.create``."""
        given = {"model": "m", "messages": [{"role": "user", "content": "Hi"}], **params}
        return self.run(client.chat.completions.create, **given)

    def items(self, stream: Any) -> list[Any]:
        """Read a stream to its end."""

        async def collect() -> list[Any]:
            return [item async for item in stream]

        return self.run(collect) if self.is_async else list(stream)

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
    """Take away whatever the environment of the tests says to the library or to httpx."""
    for name in os.environ:
        if name.startswith(("OPENAI_", "AZURE_", "SSL_CERT_")) or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


def need_aiohttp() -> None:
    """Skip a test where the extra `aiohttp` is not installed."""
    pytest.importorskip("httpx_aiohttp")


@pytest.fixture(scope="session")
def twin(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A library with the interface of httpx, none of whose classes are httpx's: a copy under another name."""
    folder = tmp_path_factory.mktemp("twin")
    shutil.copytree(Path(httpx.__file__).parent, folder / "httpx_twin")
    module = folder / "httpx_twin" / "__init__.py"
    # Its classes say of themselves where they are from.
    module.write_text(module.read_text("utf-8").replace('"httpx"', '"httpx_twin"'), "utf-8")
    sys.path.insert(0, str(folder))
    yield importlib.import_module("httpx_twin")
    sys.path.remove(str(folder))


@pytest.fixture(params=["httpx", "httpx2", "httpx_twin"])
def library(request: pytest.FixtureRequest) -> Any:
    """Run the test with each library that can carry the requests."""
    if request.param == "httpx_twin":
        return request.getfixturevalue("twin")
    return pytest.importorskip(request.param)


@pytest.fixture
def server() -> Iterator[LocalServer]:
    with serve() as running:
        yield running
