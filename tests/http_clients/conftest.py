"""Both ways of calling, and the libraries that can carry the requests."""

from __future__ import annotations

import importlib
import shutil
import ssl
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

import httpx
import pytest

import openai

from .. import modes

KEY = "sk-secret-of-the-tests"

_TRUST = ssl.create_default_context()


class Mode(modes.Mode):
    """One way of calling, and its names in an HTTP library."""

    def client(self, **settings: Any) -> Any:
        """Make a client with the key of these tests."""
        return super().client(**{"api_key": KEY, **settings})

    def http_client(self, library: Any = httpx, **options: Any) -> Any:
        """Make a client of an HTTP library."""
        # Reading the certificate authorities for each client would be most of the time of these tests.
        options.setdefault("verify", _TRUST)
        return (library.AsyncClient if self.is_async else library.Client)(**options)

    def default_http_client(self, **options: Any) -> Any:
        """Make a client of httpx with this library's defaults."""
        return (openai.DefaultAsyncHttpxClient if self.is_async else openai.DefaultHttpxClient)(**options)

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

    def chat(self, client: Any, **params: Any) -> Any:
        """Call ``chat.completions.create``."""
        given = {"model": "m", "messages": [{"role": "user", "content": "Hi"}], **params}
        return self.run(client.chat.completions.create, **given)


mode = modes.fixture(Mode)


async def begin(client: openai.AsyncOpenAI) -> Any:
    """Begin a streamed chat."""
    return await client.chat.completions.create(model="m", messages=[{"role": "user", "content": "Hi"}], stream=True)


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
