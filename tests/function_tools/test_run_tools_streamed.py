"""The tool runner against the local server, streamed and not."""

from __future__ import annotations

import asyncio
import dataclasses
import inspect
from collections.abc import Iterator
from typing import Any

import pytest

from openai import AsyncOpenAI, OpenAI
from openai.testing import LocalServer, serve


@dataclasses.dataclass
class Verdict:
    good: bool


def weather(city: str) -> str:
    """Tell the weather."""
    return f"sunny in {city}"


@pytest.fixture(scope="module")
def server() -> Iterator[LocalServer]:
    with serve() as running:
        yield running


def run(server: LocalServer, is_async: bool, name: str, **params: Any) -> Any:
    made: Any = AsyncOpenAI if is_async else OpenAI
    client = made(base_url=server.base_url, api_key="sk-test")
    of = {"chat": client.chat.completions, "responses": client.responses}[name]
    asked = {"messages": [{"role": "user", "content": "Hi"}]} if name == "chat" else {"input": "Hi"}

    async def wait() -> Any:
        async with client:
            return await of.run_tools(model="gpt-4", tools=[weather], **asked, **params)

    if is_async:
        return asyncio.run(wait())
    with client:
        return of.run_tools(model="gpt-4", tools=[weather], **asked, **params)


@pytest.mark.parametrize("is_async", [False, True])
@pytest.mark.parametrize("name", ["chat", "responses"])
@pytest.mark.parametrize("with_format", [False, True])
def test_events_of_all_answers_are_given(server: LocalServer, is_async: bool, name: str, with_format: bool) -> None:
    seen: list[Any] = []

    async def see(event: Any) -> None:
        seen.append(event.type)

    def see_now(event: Any) -> None:
        seen.append(event.type)

    of_type = {"response_format" if name == "chat" else "text_format": Verdict} if with_format else {}
    streamed = run(server, is_async, name, on_event=see if is_async else see_now, **of_type)
    whole = run(server, is_async, name, **of_type)
    assert streamed.done and whole.done
    assert streamed.text == whole.text
    assert isinstance(streamed.parsed, Verdict) is isinstance(whole.parsed, Verdict) is with_format
    assert streamed.calls[0].output == whole.calls[0].output == "sunny in city"
    if name == "chat":
        assert {"chunk", "content.delta", "tool_calls.function.arguments.done"} <= set(seen)
    else:
        assert {"response.output_text.delta", "response.function_call_arguments.done"} <= set(seen)
    assert seen.count("response.completed") == (2 if name == "responses" else 0)


@pytest.mark.parametrize("is_async", [False, True])
def test_what_on_event_raises_ends_the_run(server: LocalServer, is_async: bool) -> None:
    def see(event: Any) -> None:
        raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        run(server, is_async, "chat", on_event=see)


def test_the_signature_is_that_of_create_and_its_own() -> None:
    own = inspect.signature(OpenAI(api_key="k").chat.completions.run_tools).parameters
    assert {"messages", "model", "tools", "max_turns", "approve", "on_event", "temperature", "timeout"} <= own.keys()
    assert not {"stream", "n", "functions"} & own.keys()
