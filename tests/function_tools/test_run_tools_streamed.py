"""The tool runner against the local server, streamed and not."""

from __future__ import annotations

import asyncio
import dataclasses
import inspect
from collections.abc import Iterator
from typing import Any

import pytest

import openai
from openai import AsyncOpenAI, OpenAI
from openai.testing import LocalServer, serve

from .conftest import RESPONSE, Chat, Responses


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


@pytest.fixture(params=[Chat, Responses])
def kind(request: pytest.FixtureRequest) -> Any:
    return request.param(streamed=True)


def test_events_can_be_iterated(plain: Any, kind: Any) -> None:
    stream = begin(plain, kind)
    seen = []
    for event in stream:
        seen.append(event.type)
        if event.type == "tool_output":
            assert event.call.output == "sunny in Kyoto" and not stream.run.done
    assert_all_came(kind, seen, stream.run)
    assert stream.get_final_run() is stream.run


def test_events_can_be_iterated_asynchronously(waiting: Any, kind: Any) -> None:
    async def follow() -> None:
        stream = begin(waiting, kind)
        seen = [event.type async for event in stream]
        assert_all_came(kind, seen, stream.run)
        assert await stream.get_final_run() is stream.run

    waiting.outcome(follow())


def begin(api: Any, kind: Any) -> Any:
    kind.says(api, ("weather", '{"city": "Kyoto"}'))
    kind.says(api, "Sunny.")
    return kind.stream(api, [weather])


def assert_all_came(kind: Any, seen: list[str], run: Any) -> None:
    assert run.done and run.text == "Sunny." and len(run.answers) == 2
    text = "content.delta" if kind.given == "messages" else "response.output_text.delta"
    # First the answer with the call, then what came of it, then the last answer.
    assert seen.count("tool_output") == 1 and seen.index("tool_output") < seen.index(text)


def test_a_run_can_be_left_and_gone_on_with(plain: Any, kind: Any) -> None:
    with begin(plain, kind) as stream:
        assert next(event for event in stream if event.type == "tool_output")
    assert list(stream) == [] and len(plain.sent) == 1
    assert not stream.run.done and stream.run.calls[0].output == "sunny in Kyoto"
    whole = kind.run(plain, [weather], **{kind.given: stream.run.conversation})
    assert whole.text == "Sunny." and kind.told(plain.last) == [("call_1", "sunny in Kyoto")]


def test_an_asynchronous_run_can_be_left(waiting: Any, kind: Any) -> None:
    async def leave() -> Any:
        async with begin(waiting, kind) as stream:
            async for event in stream:
                if event.type == "tool_output":
                    break
        return stream.run

    run = waiting.outcome(leave())
    assert not run.done and run.calls[0].output == "sunny in Kyoto" and len(waiting.sent) == 1
    assert kind.run(waiting, [weather], **{kind.given: run.conversation}).done


@pytest.mark.parametrize("is_async", [False, True])
def test_what_a_streamed_run_raises(plain: Any, waiting: Any, is_async: bool, kind: Any) -> None:
    api = waiting if is_async else plain
    kind.says(api, ("weather", '{"city": "Kyoto"}'))
    api.fails(400)
    stream = kind.stream(api, [weather])
    with pytest.raises(openai.BadRequestError) as caught:
        api.outcome(stream.get_final_run())
    assert caught.value.run is stream.run and stream.run.calls[0].output == "sunny in Kyoto"


@pytest.mark.parametrize("is_async", [False, True])
def test_an_answer_whose_stream_just_stops(plain: Any, waiting: Any, is_async: bool) -> None:
    api = waiting if is_async else plain
    delta = {"index": 0, "delta": {"content": "Sun"}, "finish_reason": None}
    chunk = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [delta]}
    api.sends(chunk)
    with pytest.raises(openai.APIConnectionError, match="ended before the answer did") as caught:
        Chat(streamed=True).run(api, [weather])
    assert caught.value.partial.choices[0].message.content == "Sun" and caught.value.run.answers == []
    api.sends({"type": "response.created", "response": {**RESPONSE, "output": [], "status": "in_progress"}})
    with pytest.raises(openai.ResponseNotCompletedError):
        Responses(streamed=True).run(api, [weather])


def test_what_is_sent_is_the_same_streamed_or_not(plain: Any, kind: Any) -> None:
    sent = []
    for streamed in (False, True):
        kind.streamed = streamed
        kind.says(plain, ("weather", '{"city": "Kyoto"}'))
        kind.says(plain, '{"good": true}')
        assert kind.run(plain, [weather], **{kind.format: Verdict}).parsed == Verdict(True)
        sent.append([{name: value for name, value in body.items() if name != "stream"} for body in plain.sent[-2:]])
    assert sent[0] == sent[1]


def test_a_refusal_of_a_call_is_an_event_as_well(plain: Any, kind: Any) -> None:
    kind.says(plain, ("weather", '{"city": "Kyoto"}'), ("nothing", "{}"))
    kind.says(plain, "Well.")
    stream = kind.stream(plain, [weather], approve=lambda call: False)
    outputs = [event.call.output for event in stream if event.type == "tool_output"]
    assert outputs[0] == "The user did not allow this call." and "there is no tool" in outputs[1]


def test_the_signature_is_that_of_create_and_its_own() -> None:
    own = inspect.signature(OpenAI(api_key="k").chat.completions.run_tools).parameters
    assert {"messages", "model", "tools", "max_turns", "approve", "on_event", "temperature", "timeout"} <= own.keys()
    assert not {"stream", "n", "functions"} & own.keys()
    streamed = inspect.signature(OpenAI(api_key="k").responses.run_tools_stream).parameters
    assert {"input", "tools", "approve", "text_format"} <= streamed.keys()
    assert not {"on_event", "stream", "background"} & streamed.keys()
