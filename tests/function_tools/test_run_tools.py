"""The tool runner, for chat completions and for responses: one script of what the model says, told in either form."""

from __future__ import annotations

import asyncio
import dataclasses
import json
from typing import Any

import pytest

import openai

Api = Any


@dataclasses.dataclass
class Verdict:
    good: bool


def weather(city: str) -> str:
    """Tell the weather."""
    return f"sunny in {city}"


def fails(city: str) -> str:
    raise RuntimeError(f"no such city: {city}")


class Chat:
    """How a test speaks of a run for chat completions."""

    format = "response_format"

    def says(self, api: Api, *of: Any, **how: Any) -> None:
        text = next((each for each in of if isinstance(each, str)), None)
        api.says(text, *(each for each in of if isinstance(each, tuple)), **how)

    def run(self, api: Api, tools: Any, **params: Any) -> Any:
        asked: Any = {"model": "m", "messages": [{"role": "user", "content": "Hi"}], **params}
        return api.get(api.client.chat.completions.run_tools(tools=tools, **asked))

    def told(self, body: Any) -> list[Any]:
        return [(each["tool_call_id"], each["content"]) for each in body["messages"] if each["role"] == "tool"]


class Responses:
    """The same for responses."""

    format = "text_format"

    def says(self, api: Api, *of: Any, reason: str = "") -> None:
        api.responds(*of, **({"status": "incomplete"} if reason else {}))

    def run(self, api: Api, tools: Any, **params: Any) -> Any:
        return api.get(api.client.responses.run_tools(tools=tools, **{"model": "m", "input": "Hi", **params}))

    def told(self, body: Any) -> list[Any]:
        items = [each for each in body["input"] if each.get("type") == "function_call_output"]
        return [(each["call_id"], each["output"]) for each in items]


@pytest.fixture(params=[Chat, Responses])
def kind(request: pytest.FixtureRequest) -> Any:
    return request.param()


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
    name = "messages" if isinstance(kind, Chat) else "input"
    again = kind.run(api, [weather], **{name: [*run.conversation, {"role": "user", "content": "Thanks"}]})
    assert again.text == "You are welcome."
    assert len(api.last[name]) == 5


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


@pytest.mark.parametrize(
    ("result", "told"),
    [
        ("text", "text"),
        ({"a": [1]}, '{"a":[1]}'),
        (None, "null"),
        (3.5, "3.5"),
        (Verdict(True), '{"good":true}'),
        ({1j}, "{1j}"),
    ],
)
def test_what_functions_return(api: Api, kind: Any, result: Any, told: str) -> None:
    def tell() -> Any:
        return result

    kind.says(api, ("tell", "{}"))
    kind.says(api, "Thanks.")
    kind.run(api, [tell])
    assert kind.told(api.last) == [("call_1", told)]


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


def test_keyboard_interrupts_end_the_run(api: Api, kind: Any) -> None:
    def stop() -> None:
        raise SystemExit(3)

    kind.says(api, ("stop", "{}"))
    with pytest.raises(SystemExit):
        kind.run(api, [stop])


def test_a_conversation_that_the_server_keeps_gets_only_what_is_new(api: Api) -> None:
    api.responds(("weather", KYOTO))
    api.responds("Sunny.")
    run = Responses().run(api, [weather], conversation="conv_1")
    assert run.done
    first, second = api.sent
    assert first["input"] == [{"role": "user", "content": "Hi"}]
    assert second["input"] == [{"type": "function_call_output", "call_id": "call_1", "output": "sunny in Kyoto"}]
