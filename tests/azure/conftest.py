"""Both Azure clients, so that a test is written once and run for each."""

from __future__ import annotations

from typing import Any, Callable

import httpx
import pytest
from pytest_httpx import HTTPXMock

import openai

from .. import modes

ENDPOINT = "https://res.openai.azure.com"
KEY = "key-of-the-tests"
VERSION = "2024-10-21"


class Mode(modes.Mode):
    """One way of calling Azure."""

    @property
    def Client(self) -> Any:
        """The client class."""
        return openai.AsyncAzureOpenAI if self.is_async else openai.AzureOpenAI

    def client(self, **settings: Any) -> Any:
        """Make a client with endpoint, key and version; a setting that is ``None`` is left out."""
        given = {"azure_endpoint": ENDPOINT, "api_key": KEY, "api_version": VERSION, "max_retries": 0, **settings}
        return self.keep(self.Client(**{name: value for name, value in given.items() if value is not None}))

    def chat(self, client: Any, **params: Any) -> Any:
        """Call ``chat.completions.create``."""
        messages = [{"role": "user", "content": "Hello!"}]
        return self.run(client.chat.completions.create, **{"model": "dep", "messages": messages, **params})


mode = modes.fixture(Mode)


@pytest.fixture
def wire(httpx_mock: HTTPXMock) -> Callable[[], httpx.Request]:
    """Answer every request with an empty object, and return a function that returns the last request."""
    httpx_mock.add_response(json={"data": []}, is_reusable=True)
    return lambda: httpx_mock.get_requests()[-1]
