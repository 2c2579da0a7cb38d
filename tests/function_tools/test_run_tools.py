"""The tool runner, for chat completions and for responses: one script of what the model says, told in either form."""

from __future__ import annotations

import asyncio
import dataclasses
import json
import threading
from typing import Any

import pytest

import openai

from ..scripted import COMPLETION, RESPONSE, item
from .conftest import Responses

Api = Any


@dataclasses.dataclass
class Verdict:
    good: bool


def weather(city: str) -> str:
    """Tell the weather."""
    return f"sunny in {city}"


def fails(city: str) -> str:
    raise RuntimeError(f"no such city: {city}")


KYOTO = '{"city": "Kyoto"}'


def test_a_run(api: Api, kind: Any) -> None:
    kind.says(api, ("weather", KYOTO), ("weather", '{"city": "Oslo"}'))
    kind.says(api, "Sunny in both.")
    run = kind.run(api, [weather])
    assert run.done and run.text == "Sunny in both." and run.parsed is None
    assert len(run.answers) == 2 and run.answer is run.answers[-1]
    assert [(call.name, call.parsed, call.output, call.error) for call in run.calls] == [
        ("weather", {"city": "Kyoto"}, "sunny in Kyoto", None),
        ("weather", {"city": "Oslo"}, "sunny in Oslo", None),
    ]
    first, second = api.sent
    assert "sunny" not in json.dumps(first) and len(first["tools"]) == 1
    assert kind.told(second) == [("call_1", "sunny in Kyoto"), ("call_2", "sunny in Oslo")]
    assert "ToolRun(turns=2, calls=2, done=True)" in repr(run)


def test_a_run_without_calls(api: Api, kind: Any) -> None:
    kind.says(api, "Hello")
    run = kind.run(api, [weather])
    assert run.done and run.text == "Hello" and run.calls == []


def test_the_conversation_can_be_gone_on_with(api: Api, kind: Any) -> None:
    kind.says(api, ("weather", KYOTO))
    kind.says(api, "Sunny.")
    run = kind.run(api, [weather])
    kind.says(api, "You are welcome.")
    again = kind.run(api, [weather], **{kind.given: [*run.conversation, {"role": "user", "content": "Thanks"}]})
    assert again.text == "You are welcome."
    assert len(api.last[kind.given]) == 5


def test_the_last_answer_is_read_into_a_type(api: Api, kind: Any) -> None:
    kind.says(api, ("weather", KYOTO))
    kind.says(api, '{"good": true}')
    run = kind.run(api, [weather], **{kind.format: Verdict})
    assert run.parsed == Verdict(True)


def test_what_goes_wrong_is_told_to_the_model(api: Api, kind: Any) -> None:
    kind.says(api, ("fails", KYOTO), ("weather", '{"city": 1}'), ("weather", '{"city'), ("nothing", "{}"))
    kind.says(api, "I give up.")
    run = kind.run(api, [weather, fails])
    outputs = [output for _, output in kind.told(api.last)]
    assert outputs[0] == "Error: RuntimeError: no such city: Kyoto"
    assert "city must be a string" in outputs[1]
    assert "is not JSON" in outputs[2]
    assert outputs[3] == "Error: there is no tool 'nothing'; the tools are weather, fails."
    assert [type(call.error) for call in run.calls] == [
        RuntimeError,
        openai.OutputParseError,
        openai.OutputParseError,
        LookupError,
    ]
    assert run.done


class Unspeakable(Exception):
    def __str__(self) -> str:
        raise RuntimeError("no words")


def test_an_error_without_words_is_told_all_the_same(api: Api, kind: Any) -> None:
    def fail() -> None:
        raise Unspeakable

    kind.says(api, ("fail", "{}"))
    kind.says(api, "Well.")
    run = kind.run(api, [fail])
    assert run.done and isinstance(run.calls[0].error, Unspeakable)
    assert run.calls[0].output.startswith("Error: Unspeakable: ")


def said_on_the_way(text: str) -> Any:
    return {**item(text, 1), "phase": "commentary"}


@pytest.mark.parametrize("streamed", [False, True])
def test_the_text_is_that_of_the_answer_and_not_what_was_said_on_the_way(api: Api, streamed: bool) -> None:
    kind = Responses(streamed)
    kind.says(api, said_on_the_way("Let me think."), "Sunny.")
    run = kind.run(api, [])
    assert run.text == "Sunny." and run.answer.output_text == "Let me think.Sunny."
    kind.says(api, said_on_the_way("Let me think."), '{"good": true}')
    run = kind.run(api, [], text_format=Verdict)
    assert run.text == '{"good": true}' and run.parsed == Verdict(True)
    kind.says(api, said_on_the_way("Let me think."), reason="length")
    assert kind.run(api, []).text == "Let me think."


def test_it_stops_at_max_turns(api: Api, kind: Any) -> None:
    for _ in range(2):
        kind.says(api, ("weather", KYOTO))
    run = kind.run(api, [weather], max_turns=2)
    assert not run.done and len(run.answers) == len(run.calls) == 2
    # The last call is answered, too, so that the conversation can be gone on with.
    assert run.calls[-1].output == "sunny in Kyoto"


def test_an_answer_that_was_cut_off_is_not_done(api: Api, kind: Any) -> None:
    kind.says(api, "Once upon", reason="length")
    run = kind.run(api, [weather])
    assert not run.done and run.text == "Once upon"


@pytest.mark.parametrize(
    ("verdict", "told"), [(False, "The user did not allow this call."), ("Ask me tomorrow.", "Ask me tomorrow.")]
)
def test_each_call_can_be_refused(api: Api, kind: Any, verdict: Any, told: str) -> None:
    asked = []

    def approve(call: Any) -> Any:
        asked.append((call.name, call.parsed))
        return verdict if len(asked) == 1 else True

    async def approve_async(call: Any) -> Any:
        return approve(call)

    kind.says(api, ("weather", KYOTO), ("weather", '{"city": "Oslo"}'))
    kind.says(api, "Well.")
    run = kind.run(api, [weather], approve=approve_async if api.is_async else approve)
    assert asked == [("weather", {"city": "Kyoto"}), ("weather", {"city": "Oslo"})]
    assert [call.output for call in run.calls] == [told, "sunny in Oslo"]


def test_only_true_is_a_yes(api: Api, kind: Any) -> None:
    kind.says(api, ("weather", KYOTO))
    with pytest.raises(TypeError, match="approve must return True, False or a text"):
        kind.run(api, [weather], approve=lambda call: 1)


def test_what_approve_raises_ends_the_run(api: Api, kind: Any) -> None:
    def approve(call: Any) -> Any:
        raise PermissionError("no")

    kind.says(api, ("weather", KYOTO))
    with pytest.raises(PermissionError):
        kind.run(api, [weather], approve=approve)


@dataclasses.dataclass
class Picky:
    x: int

    def __post_init__(self) -> None:
        raise LookupError("no such x")


def test_whatever_reading_the_arguments_raises_is_told(api: Api, kind: Any) -> None:
    def pick(of: Picky) -> str:
        return "never"

    kind.says(api, ("pick", '{"of": {"x": 1}}'))
    kind.says(api, "Well.")
    run = kind.run(api, [pick])
    assert "no such x" in run.calls[0].output and run.calls[0].parsed is None and run.done


def test_functions_with_a_schema_of_their_own(api: Api, kind: Any) -> None:
    def call(**arguments: Any) -> Any:
        return arguments

    schema = {"type": "object", "properties": {"q": {"type": "string"}}}
    kind.says(api, ("search", '{"q": "a"}'), ("search", "[1]"))
    kind.says(api, "Found.")
    run = kind.run(api, [openai.function_tool(call, name="search", parameters=schema)])
    assert run.calls[0].output == '{"q":"a"}'
    assert "must be an object" in run.calls[1].output


def test_custom_tools_with_a_function(api: Api, kind: Any) -> None:
    @openai.custom_tool
    def sql(query: str) -> str:
        return query.upper()

    kind.says_custom(api, "sql", "select 1")
    kind.says(api, "One.")
    run = kind.run(api, [sql])
    assert run.calls[0].parsed == {"query": "select 1"} and run.done
    assert kind.told(api.last) == [("call_1", "SELECT 1")]
    assert "function_call_output" not in str(api.last)


def test_an_unknown_custom_tool_is_answered_as_such(api: Api, kind: Any) -> None:
    kind.says_custom(api, "sql", "select 1")
    kind.says(api, "Well.")
    run = kind.run(api, [weather])
    assert "there is no tool 'sql'" in run.calls[0].output
    assert "function_call_output" not in str(api.last)


def test_tools_without_a_function_are_left_to_the_caller(api: Api, kind: Any) -> None:
    own: Any = openai.pydantic_function_tool(Verdict, name="own")
    kind.says(api, ("weather", KYOTO), ("own", "{}"))
    run = kind.run(api, [weather, own])
    assert [call.id for call in run.pending] == ["call_2"] and not run.done
    assert run.calls[0].output == "sunny in Kyoto" and run.calls[1].output is None


@pytest.mark.parametrize(
    ("tools", "params", "error", "words"),
    [
        ([weather, weather], {}, ValueError, "two of the tools are called 'weather'"),
        ([weather], {"max_turns": 0}, ValueError, "max_turns must be a whole number"),
        ([weather], {"stream": True}, TypeError, "on_event"),
        ([weather], {"n": 2}, TypeError, "it goes on with one answer"),
        ([weather], {"background": True}, TypeError, "it waits for each answer"),
        ([None], {}, TypeError, "tools takes functions"),
        (weather, {}, TypeError, "must be a list of functions"),
        (openai.function_tool(weather), {}, TypeError, "must be a list of functions"),
        ([weather], {"messages": "Hi", "input": {"role": "user"}}, TypeError, "takes a list as"),
        ([lambda x: x], {}, TypeError, "has no annotation"),
        ([weather], {"temprature": 1}, TypeError, "did you mean 'temperature'"),
    ],
)
def test_what_is_refused_before_anything_is_sent(
    api: Api, kind: Any, tools: Any, params: Any, error: Any, words: str
) -> None:
    with pytest.raises(error, match=words):
        kind.run(api, tools, **params)
    assert api.sent == []


class Waits:
    async def __call__(self, city: str) -> str:
        return city


async def wait(of: Any) -> None:
    """Stands for a callback."""


async def generate() -> Any:
    yield "a"


@pytest.mark.parametrize(
    ("tools", "params"),
    [
        ([openai.function_tool(Waits())], {}),
        ([generate], {}),
        ([weather], {"approve": wait}),
        ([weather], {"on_event": wait}),
    ],
)
def test_what_is_to_be_awaited_needs_an_asynchronous_client(plain: Api, kind: Any, tools: Any, params: Any) -> None:
    with pytest.raises(TypeError, match="needs an asynchronous client"):
        kind.run(plain, tools, **params)
    assert plain.sent == []


def disguised(city: str) -> Any:
    return Waits()(city)


def test_a_function_that_only_turns_out_to_be_asynchronous_ends_the_run(plain: Api, kind: Any) -> None:
    kind.says(plain, ("disguised", KYOTO))
    with pytest.raises(TypeError, match="'disguised' is asynchronous"):
        kind.run(plain, [disguised])


@pytest.mark.parametrize("tool", [disguised, openai.function_tool(Waits(), name="disguised")])
def test_an_asynchronous_client_waits_for_whatever_is_to_be_awaited(waiting: Api, kind: Any, tool: Any) -> None:
    kind.says(waiting, ("disguised", KYOTO))
    kind.says(waiting, "Sunny.")
    assert kind.run(waiting, [tool]).calls[0].output == "Kyoto"


def test_functions_in_threads(api: Api, kind: Any) -> None:
    both = threading.Barrier(2, timeout=10)

    def meet(city: str) -> str:
        # Each goes on only when the other has come: it would wait for ever if they ran one after the other.
        both.wait()
        return city

    kind.says(api, ("meet", KYOTO), ("meet", '{"city": "Oslo"}'))
    kind.says(api, "They met.")
    run = kind.run(api, [openai.function_tool(meet, in_thread=True)])
    assert [call.output for call in run.calls] == ["Kyoto", "Oslo"]


def test_the_event_loop_goes_on_while_functions_run_in_threads(waiting: Api, kind: Any) -> None:
    loop: Any = None

    def ask() -> str:
        # It would wait in vain if it kept the loop from running.
        return asyncio.run_coroutine_threadsafe(Waits()("Kyoto"), loop).result(10)

    async def approve(call: Any) -> bool:
        nonlocal loop
        loop = asyncio.get_running_loop()
        return True

    kind.says(waiting, ("ask", "{}"))
    kind.says(waiting, "Kyoto.")
    run = kind.run(waiting, [openai.function_tool(ask, in_thread=True)], approve=approve)
    assert run.calls[0].output == "Kyoto"


def test_a_generator_in_a_thread_runs_there_to_its_end(api: Api, kind: Any) -> None:
    # Two that come together each have a thread, in either kind of client.
    both = threading.Barrier(2, timeout=10)

    def rows(city: str) -> Any:
        both.wait()
        yield city

    kind.says(api, ("rows", KYOTO), ("rows", '{"city": "Oslo"}'))
    kind.says(api, "They met.")
    run = kind.run(api, [openai.function_tool(rows, in_thread=True)])
    assert [call.output for call in run.calls] == ['["Kyoto"]', '["Oslo"]']


@pytest.mark.parametrize(
    "choice",
    [
        "required",
        {"type": "function", "function": {"name": "weather"}},
        {"type": "allowed_tools", "mode": "required", "tools": []},
        {"type": "allowed_tools", "allowed_tools": {"mode": "required", "tools": []}},
    ],
)
def test_a_call_is_demanded_once(api: Api, kind: Any, choice: Any) -> None:
    kind.says(api, ("weather", KYOTO))
    kind.says(api, "Sunny.")
    kind.run(api, [weather], tool_choice=choice)
    first, second = api.sent
    assert first["tool_choice"] == choice
    assert "required" not in str(second.get("tool_choice")) and "weather" not in str(second.get("tool_choice"))


def test_the_usage_of_all_turns(api: Api, kind: Any) -> None:
    chat = kind.given == "messages"
    names = ("prompt_tokens", "completion_tokens") if chat else ("input_tokens", "output_tokens")
    details = {f"{names[0]}_details": {"cached_tokens": 2}}
    usage = {names[0]: 3, names[1]: 4, "total_tokens": 7, **details}
    for content in (("weather", KYOTO), "Sunny."):
        body = dict(COMPLETION if chat else RESPONSE)
        if chat:
            call = {"id": "1", "type": "function", "function": {"name": content[0], "arguments": content[1]}}
            said = {"content": content} if isinstance(content, str) else {"content": None, "tool_calls": [call]}
            body["choices"] = [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", **said}}]
        else:
            body["output"] = [item(content, 1)]
        api.streamed = kind.streamed
        api.answers({**body, "usage": usage})
    run = kind.run(api, [weather])
    assert run.usage.to_dict() == {
        names[0]: 6,
        names[1]: 8,
        "total_tokens": 14,
        f"{names[0]}_details": {"cached_tokens": 4},
    }


def test_without_usage(api: Api, kind: Any) -> None:
    kind.says(api, "Hello")
    assert kind.run(api, []).usage is None


def test_asynchronous_functions(api: Api, kind: Any) -> None:
    order: list[str] = []
    both: Any = None

    async def meet(city: str) -> str:
        # Each goes on only when the other has come: it would wait for ever if they ran one after the other.
        nonlocal both
        both = both or asyncio.Event()
        order.append(city)
        if len(order) == 2:
            both.set()
        await asyncio.wait_for(both.wait(), 10)
        return city

    if not api.is_async:
        with pytest.raises(TypeError, match="needs an asynchronous client"):
            kind.run(api, [meet])
        return
    kind.says(api, ("meet", KYOTO), ("meet", '{"city": "Oslo"}'))
    kind.says(api, "They met.")
    run = kind.run(api, [meet])
    assert [call.output for call in run.calls] == ["Kyoto", "Oslo"]


class Stop(BaseException):
    pass


@pytest.mark.parametrize("error", [Stop, KeyboardInterrupt, SystemExit])
def test_what_is_no_exception_ends_the_run_as_it_is(api: Api, kind: Any, error: Any) -> None:
    def stop() -> None:
        raise error("enough")

    async def wait() -> str:
        await asyncio.sleep(60)
        return "late"

    others = [wait] if api.is_async else []
    kind.says(api, ("stop", "{}"), *((each.__name__, "{}") for each in others))
    # Caught where a program would catch it: asyncio lets some of these out past whoever waits.
    with pytest.raises(error, match="enough"):
        kind.run(api, [stop, *others])
