"""The tool runner against the local server, streamed and not."""

from __future__ import annotations

import asyncio
import dataclasses
import inspect
import threading
from contextlib import suppress
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

import openai
from openai import AsyncOpenAI, OpenAI
from openai.testing import LocalServer, RawServer, reply

from .. import modes
from ..scripted import RESPONSE
from .conftest import Chat, Responses


@dataclasses.dataclass
class Verdict:
    good: bool


def weather(city: str) -> str:
    """Tell the weather."""
    return f"sunny in {city}"


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


def test_a_run_that_a_loop_has_left_behind(kind: Any, server: LocalServer, caplog: pytest.LogCaptureFixture) -> None:
    async def one() -> str:
        return "one"

    async def two() -> str:
        return "two"

    async def leave() -> Any:
        client = AsyncOpenAI(base_url=server.base_url, api_key="sk-test")
        stream = kind.stream(SimpleNamespace(client=client), [one, two])
        async for event in stream:
            if event.type == "tool_output":
                break
        return stream

    # The event loop closes what it finds, in any order; whoever is closed twice says so in its log.
    left = [asyncio.run(leave()) for _ in range(10)]
    assert [record.message for record in caplog.records if record.name == "asyncio"] == []
    del left


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


# Outcomes of calls


def calls(api: Any, kind: Any, *names: str) -> None:
    """Let the model call these, and then be done."""
    kind.says(api, *((name, "{}") for name in names))
    kind.says(api, "Done.")


@pytest.mark.parametrize("is_async", [False, True])
@pytest.mark.parametrize("by", ["iterating", "on_event"])
def test_plain_functions_run_in_turn_and_each_is_told_when_it_ends(
    plain: Any, waiting: Any, kind: Any, is_async: bool, by: str
) -> None:
    api = waiting if is_async else plain
    ran: list[str] = []
    seen: list[Any] = []

    def see(event: Any) -> None:
        if event.type == "tool_output":
            seen.append((event.call.output, [*ran]))

    async def follow(stream: Any) -> None:
        async for event in stream:
            see(event)

    def note(name: str) -> Any:
        return openai.function_tool(lambda: ran.append(name) or name, name=name)

    tools = [note("a"), note("b"), note("c")]
    calls(api, kind, "a", "b", "c")
    if by == "on_event":
        kind.run(api, tools, on_event=see)
    elif is_async:
        api.outcome(follow(kind.stream(api, tools)))
    else:
        for event in kind.stream(api, tools):
            see(event)
    assert seen == [("a", ["a"]), ("b", ["a", "b"]), ("c", ["a", "b", "c"])]


def test_functions_that_run_together_are_told_as_they_end(waiting: Any, kind: Any) -> None:
    async def follow() -> Any:
        told = asyncio.Event()

        async def slow() -> str:
            # It would wait in vain if what came of the other were kept back until this has ended, too.
            await asyncio.wait_for(told.wait(), 10)
            return "slow"

        async def quick() -> str:
            return "quick"

        stream = kind.stream(waiting, [slow, quick])
        seen = []
        async for event in stream:
            if event.type == "tool_output":
                seen.append(event.call.output)
                told.set()
        assert stream.run.done
        return seen

    calls(waiting, kind, "slow", "quick")
    assert waiting.outcome(follow()) == ["quick", "slow"]
    # What is sent does not depend on who was the first.
    assert kind.told(waiting.last) == [("call_1", "slow"), ("call_2", "quick")]


@pytest.mark.parametrize("is_async", [False, True])
def test_functions_in_threads_are_told_as_they_end(plain: Any, waiting: Any, kind: Any, is_async: bool) -> None:
    api = waiting if is_async else plain
    told = threading.Event()
    seen = []

    def slow() -> str:
        assert told.wait(10)
        return "slow"

    def quick() -> str:
        return "quick"

    def see(event: Any) -> None:
        if event.type == "tool_output":
            seen.append(event.call.output)
            told.set()

    calls(api, kind, "slow", "quick")
    kind.run(api, [openai.function_tool(each, in_thread=True) for each in (slow, quick)], on_event=see)
    assert seen == ["quick", "slow"]
    assert kind.told(api.last) == [("call_1", "slow"), ("call_2", "quick")]


def test_what_is_refused_is_told_before_anything_runs(plain: Any, kind: Any) -> None:
    ran = []

    def work() -> None:
        ran.append("work")

    calls(plain, kind, "work", "nothing")
    stream = kind.stream(plain, [work])
    seen = [(event.call.name, len(ran)) for event in stream if event.type == "tool_output"]
    assert seen == [("nothing", 0), ("work", 1)]
    assert [name for name, _ in kind.told(plain.last)] == ["call_1", "call_2"]


def test_a_run_that_is_left_between_two_calls(plain: Any, kind: Any) -> None:
    ran = []
    tools = [openai.function_tool(lambda name=name: ran.append(name), name=name, parameters=ANY) for name in "ab"]
    calls(plain, kind, "a", "b")
    with kind.stream(plain, tools) as stream:
        assert next(event.call.name for event in stream if event.type == "tool_output") == "a"
        # Also for those who go on from here without closing it.
        assert [call.name for call in stream.run.pending] == ["b"]
        assert len(stream.run.conversation) == (3 if kind.given == "messages" else 4)
    assert kind.run(plain, tools, **{kind.given: stream.run.conversation}).text == "Done." and ran == ["a", "b"]


ANY = {"type": "object", "properties": {}}


@pytest.mark.parametrize("leave", ["close", "cancel", "break"])
def test_what_still_runs_when_a_run_is_left_is_cancelled(waiting: Any, kind: Any, leave: str) -> None:
    ended = []

    async def quick() -> str:
        return "quick"

    async def slow() -> str:
        try:
            await asyncio.sleep(60)
        finally:
            ended.append("slow")
        return "slow"

    async def follow() -> None:
        stream = kind.stream(waiting, [slow, quick])
        runs.append(stream.run)
        async for event in stream:
            if event.type == "tool_output":
                if leave == "break":
                    break
                if leave == "close":
                    await stream.close()
                else:
                    current = asyncio.current_task()
                    assert current is not None
                    current.cancel()

    async def wait() -> None:
        with suppress(asyncio.CancelledError):
            await asyncio.ensure_future(follow())
        # What a loop lets go of is closed in a task.
        await asyncio.gather(*(asyncio.all_tasks() - {asyncio.current_task()}), return_exceptions=True)

    runs: list[Any] = []
    kind.says(waiting, ("slow", "{}"), ("quick", "{}"))
    waiting.outcome(wait())
    assert ended == ["slow"]
    assert [(call.name, call.output) for call in runs[0].calls] == [("slow", None), ("quick", "quick")]
    assert [call.name for call in runs[0].pending] == ["slow"]


def test_messages_that_are_added_on_the_way_stay(plain: Any, kind: Any) -> None:
    calls(plain, kind, "a", "b")
    stream = kind.stream(plain, [openai.function_tool(lambda: "done", name=name) for name in "ab"])
    for event in stream:
        if event.type == "tool_output" and event.call.name == "a":
            stream.run.conversation.append({"role": "user", "content": "Hurry!"})
    assert "Hurry!" in str(plain.last)
    assert kind.told(plain.last) == [("call_1", "done"), ("call_2", "done")]
    if kind.given == "messages":
        assert [each["role"] for each in plain.last["messages"]] == ["user", "assistant", "tool", "tool", "user"]


# On trio, the body of any stream that ends with its last event is left to be collected.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_functions_run_together_on_trio(waiting: Any, kind: Any) -> None:
    trio = pytest.importorskip("trio")
    told = trio.Event()

    async def slow() -> str:
        with trio.fail_after(10):
            await told.wait()
        return "slow"

    async def quick() -> str:
        return "quick"

    async def follow() -> Any:
        async with AsyncOpenAI(base_url="http://127.0.0.1/v1", api_key="k") as client:
            waiting.client = client
            seen = []
            async with kind.stream(waiting, [slow, quick]) as stream:
                async for event in stream:
                    if event.type == "tool_output":
                        seen.append(event.call.output)
                        told.set()
            assert stream.run.done
            return seen

    calls(waiting, kind, "slow", "quick")
    assert trio.run(follow) == ["quick", "slow"]
    assert kind.told(waiting.last) == [("call_1", "slow"), ("call_2", "quick")]


# Loops that are left

BEGUN = {
    Chat: b'data: {"id": "c", "choices": [{"index": 0, "delta": {"content": "a"}}]}\n\n',
    Responses: b'data: {"type": "response.created", "response": {"output": []}}\n\n',
}


@pytest.mark.usefixtures("no_collector")
@pytest.mark.parametrize("is_async", [False, True])
@pytest.mark.parametrize("how", ["break", "raise"])
def test_a_loop_that_is_left_frees_the_connection(kind: Any, is_async: bool, how: str) -> None:
    async def leave_async(api: Any) -> None:
        async for _ in kind.stream(api, []):
            if how == "raise":
                raise KeyError
            break

    def leave(api: Any) -> None:
        for _ in kind.stream(api, []):
            if how == "raise":
                raise KeyError
            break

    with RawServer(reply(BEGUN[type(kind)], end="hang", complete=False)) as server:
        http: Any = httpx.AsyncClient if is_async else httpx.Client
        one = http(limits=httpx.Limits(max_connections=1), timeout=httpx.Timeout(5, pool=0.5))
        api = modes.Mode(is_async)
        api.client = api.client(base_url=server.base_url, http_client=one, timeout=one.timeout)
        for _ in range(3):
            try:
                api.run(leave_async if is_async else leave, api)
            except KeyError:
                assert how == "raise"
        api.finish()


def test_the_signature_is_that_of_create_and_its_own() -> None:
    own = inspect.signature(OpenAI(api_key="k").chat.completions.run_tools).parameters
    assert {"messages", "model", "tools", "max_turns", "approve", "on_event", "temperature", "timeout"} <= own.keys()
    assert not {"stream", "n", "functions"} & own.keys()
    streamed = inspect.signature(OpenAI(api_key="k").responses.run_tools_stream).parameters
    assert {"input", "tools", "approve", "text_format"} <= streamed.keys()
    assert not {"on_event", "stream", "background"} & streamed.keys()
