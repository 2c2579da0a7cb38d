"""A client of each colour against the local server, so that a test is written once and run for both."""

from __future__ import annotations

from collections.abc import Iterator
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any, NamedTuple, Optional

import pytest

from openai.testing import LocalServer, Recorded

from . import modes


class Part(NamedTuple):
    """A part of a multipart request."""

    name: str
    filename: Optional[str]
    media_type: Optional[str]
    content: bytes


def parts_of(request: Recorded) -> list[Part]:
    """Read a multipart request, with a parser that is neither ours nor httpx's."""
    kind = request.headers["content-type"].encode()
    message: Any = BytesParser(policy=HTTP).parsebytes(b"Content-Type: " + kind + b"\r\n\r\n" + request.body)
    return [
        Part(
            each.get_param("name", header="content-disposition"),
            each.get_filename(),
            each["content-type"],
            each.get_payload(decode=True),
        )
        for each in message.iter_parts()
    ]


class Caller(modes.Mode):
    """Calls the methods of one client, and waits for those that have to be awaited."""

    def __init__(self, server: LocalServer, is_async: bool) -> None:
        super().__init__(is_async)
        self.server = server
        self.client: Any = self.make()

    def make(self, **settings: Any) -> Any:
        """Make another client of the server."""
        return super().client(**{"base_url": self.server.base_url, "timeout": 10, **settings})

    def __call__(self, value: Any) -> Any:
        """Return the outcome of a call."""
        return self.outcome(value)


@pytest.fixture(params=["sync", "async"])
def call(request: pytest.FixtureRequest, server: LocalServer) -> Iterator[Caller]:
    """Run the test for the blocking and for the awaited client."""
    made = Caller(server, request.param == "async")
    yield made
    made.finish()


@pytest.fixture(autouse=True)
def sleeps(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds that the flows were to sleep; they do not."""
    import openai._http.drivers

    slept: list[float] = []

    async def asleep(seconds: float) -> None:
        slept.append(seconds)

    monkeypatch.setattr(openai._http.drivers.time, "sleep", slept.append)
    monkeypatch.setattr(openai._http.drivers, "_sleep", asleep)
    return slept
