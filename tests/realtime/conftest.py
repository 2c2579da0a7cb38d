"""Each scenario is run with a blocking connection and with one that is awaited, against the local server."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from typing import Any, Callable

import pytest

from openai import AsyncOpenAI, OpenAI
from openai.testing import LocalServer

pytest.importorskip("websockets")


class Awaiting:
    """A blocking object whose calls can be awaited, so that a scenario is written once."""

    def __init__(self, of: Any) -> None:
        self.of = of

    def __getattr__(self, name: str) -> Any:
        value = getattr(self.of, name)
        if not callable(value):
            return Awaiting(value)

        async def call(*args: Any, **kwargs: Any) -> Any:
            return value(*args, **kwargs)

        return call

    async def __aiter__(self) -> AsyncIterator[Any]:
        for each in self.of:
            yield each


class Colour:
    """Makes connections of one colour."""

    def __init__(self, name: str, server: LocalServer) -> None:
        self.name = name
        self.server = server
        self.client_class: Any = OpenAI if name == "sync" else AsyncOpenAI

    def client(self, **settings: Any) -> Any:
        return self.client_class(**{"base_url": self.server.base_url, "api_key": "sk-test", **settings})

    @asynccontextmanager
    async def connect(self, resource: str = "realtime", *, client: Any = None, **settings: Any) -> AsyncIterator[Any]:
        """Open a connection, whose methods are awaited whatever its colour; `raw` gives the connection itself."""
        at = client or self.client()
        for step in resource.split("."):
            at = getattr(at, step)
        if resource.endswith("realtime"):
            settings.setdefault("model", "gpt-realtime")
        manager = at.connect(**settings)
        if self.name == "async":
            async with manager as connection:
                yield connection
        else:
            with manager as connection:
                yield Awaiting(connection)

    def run(self, scenario: Callable[[], Awaitable[Any]]) -> Any:
        async def main() -> Any:
            # Nothing here takes long; what waits for ever has failed.
            return await asyncio.wait_for(scenario(), 30)

        return asyncio.run(main())


def raw(connection: Any) -> Any:
    return connection.of if isinstance(connection, Awaiting) else connection


async def settled(outcome: Any) -> Any:
    return await outcome if inspect.isawaitable(outcome) else outcome


@pytest.fixture(params=["sync", "async"])
def colour(request: pytest.FixtureRequest, server: LocalServer) -> Colour:
    return Colour(request.param, server)
