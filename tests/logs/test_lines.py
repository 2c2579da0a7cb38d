"""What the logger `openai` says of each call, and that nothing in it is secret."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any, Callable

import anyio
import pytest

import openai
from openai.testing import LocalServer, RawServer, Reply

from .. import modes

#: All of these hold the same word, which no line may hold.
SECRET = "hush"
SETTINGS: dict[str, Any] = {
    "api_key": f"sk-{SECRET}-key",
    "admin_api_key": f"sk-{SECRET}-admin",
    "webhook_secret": f"whsec_{SECRET}",
    "default_headers": {"X-Gateway-Token": f"token-{SECRET}", "Cookie": f"session={SECRET}"},
    "default_query": {"sig": f"{SECRET}-signature"},
}


class Caller(modes.Mode):
    """Makes calls of one kind, and reads the streams that they give."""

    def client(self, **settings: Any) -> Any:
        return super().client(**{**SETTINGS, **settings})

    def outcome(self, value: Any) -> Any:
        outcome = super().outcome(value)
        return self.rest(outcome) if isinstance(outcome, (openai.Stream, openai.AsyncStream)) else outcome


@pytest.fixture(params=["sync", "async"])
def caller(request: pytest.FixtureRequest) -> Iterator[Caller]:
    made = Caller(request.param == "async")
    yield made
    made.finish()


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    async def asleep(seconds: float) -> None: ...

    monkeypatch.setattr("time.sleep", lambda seconds: None)
    monkeypatch.setattr(anyio, "sleep", asleep)


@pytest.fixture
def lines(caplog: pytest.LogCaptureFixture) -> Callable[[], list[str]]:
    """Return a function that returns the lines of our own loggers so far."""
    caplog.set_level(logging.DEBUG, logger="openai")

    def ours() -> list[str]:
        own = (record for record in caplog.records if record.name.partition(".")[0] == "openai")
        return [
            f"{record.levelname} {record.getMessage()}"
            for record in own
            # The server in this process speaks of what it is asked.
            if not record.name.startswith("openai.testing")
        ]

    return ours


Lines = Callable[[], "list[str]"]


def test_a_call(caller: Caller, server: LocalServer, lines: Lines) -> None:
    caller.run(caller.client(base_url=server.base_url).models.retrieve, "gpt-4o")
    asked, answered = lines()
    assert asked == "DEBUG models.retrieve: GET /models/gpt-4o, attempt 1"
    assert answered.startswith("DEBUG models.retrieve: GET /models/gpt-4o answered 200, request id req_")


def test_a_call_that_is_made_again(caller: Caller, server: LocalServer, lines: Lines) -> None:
    server.fault(429, headers={"retry-after": "3"})
    caller.run(caller.client(base_url=server.base_url, max_retries=2).models.list)
    first, answered, retry, *_, last = lines()
    assert first == "DEBUG models.list: GET /models, attempt 1"
    assert answered.startswith("DEBUG models.list: GET /models answered 429, request id req_")
    assert retry == "INFO models.list: retrying GET /models in 3.00 seconds, after 429"
    assert last.startswith("DEBUG models.list: GET /models answered 200, request id req_")


def test_a_connection_that_fails(caller: Caller, lines: Lines) -> None:
    with RawServer(Reply(end="close")) as silent:
        client = caller.client(base_url=silent.base_url, max_retries=1)
        with pytest.raises(openai.APIConnectionError):
            caller.run(client.models.list)
    first, retry, second = lines()
    assert (first, second) == tuple(f"DEBUG models.list: GET /models, attempt {number}" for number in (1, 2))
    assert retry.startswith("INFO models.list: retrying GET /models in 0.")
    assert retry.endswith(" seconds, after RemoteProtocolError")


def test_an_answer_without_an_id(caller: Caller, lines: Lines) -> None:
    with RawServer(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-type: application/json\r\n\r\n{}") as raw:
        caller.run(caller.client(base_url=raw.base_url).models.list)
    assert lines()[-1] == "DEBUG models.list: GET /models answered 200, request id none"


def test_only_what_was_asked_for_is_said(caller: Caller, server: LocalServer, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, logger="openai")
    caller.run(caller.client(base_url=server.base_url).models.list)
    assert [record for record in caplog.records if record.name == "openai"] == []


# Secrets


def styles(client: Any) -> dict[str, Callable[[], Any]]:
    """Return calls of every style, each with something secret in it."""
    chat: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": f"my {SECRET} thoughts"}]}
    more: dict[str, Any] = {
        "extra_headers": {"Authorization": f"Bearer {SECRET}"},
        "extra_query": {"token": SECRET},
        "extra_body": {"password": SECRET},
    }
    return {
        "plain": lambda: client.chat.completions.create(**chat, **more),
        "stream": lambda: client.chat.completions.create(**chat, stream=True),
        "raw": lambda: client.chat.completions.with_raw_response.create(**chat),
        "list": lambda: client.models.list(**{**more, "extra_body": None}),
        "upload": lambda: client.files.create(file=(f"{SECRET}.txt", SECRET.encode()), purpose="user_data"),
        "admin": lambda: client.admin.organization.projects.list(limit=1),
        "copy": lambda: client.with_options(api_key=f"sk-{SECRET}-2").models.retrieve("m"),
        "get": lambda: client.get(f"/models?key={SECRET}", cast_to=object),
        "get elsewhere": lambda: client.get(
            str(client.base_url).replace("://", f"://me:{SECRET}@") + f"models?key={SECRET}", cast_to=object
        ),
        "post": lambda: client.post("/moderations", body={"input": SECRET}, cast_to=object),
        "webhook": lambda: client.webhooks.unwrap(f'{{"data": "{SECRET}"}}', {"webhook-signature": SECRET}),
    }


STYLES = [*styles(None)]


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("trouble", [None, 401, 429, 500, "cut", "drop", "html", "redirect:https://hush.test/?k=hush"])
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_no_line_holds_a_secret(caller: Caller, server: LocalServer, lines: Lines, style: str, trouble: Any) -> None:
    if trouble is not None:
        server.fault(trouble)
    client = caller.client(base_url=server.base_url, max_retries=1)
    said = ""
    try:
        caller.run(styles(client)[style])
    except (openai.OpenAIError, ValueError) as error:
        said = str(error)
    # In the text of an error, what the server says stands, and where it sends us; never what we sent.
    assert f"{SECRET}-" not in said and f"={SECRET}" not in said.replace("?k=hush", "")
    assert [line for line in lines() if SECRET in line] == []
    assert lines() or style == "webhook"


def test_azure_says_nothing_secret(caller: Caller, server: LocalServer, lines: Lines) -> None:
    for secret in ({"api_key": SECRET}, {"azure_ad_token": SECRET}, {"azure_ad_token_provider": lambda: SECRET}):
        cls: Any = openai.AsyncAzureOpenAI if caller.is_async else openai.AzureOpenAI
        client = cls(azure_endpoint=server.azure_endpoint, api_version="2024-10-21", max_retries=0, **secret)
        caller.run(client.chat.completions.create, model="m", messages=[{"role": "user", "content": SECRET}])
        caller.run(client.close)
    assert lines() and not [line for line in lines() if SECRET in line]
