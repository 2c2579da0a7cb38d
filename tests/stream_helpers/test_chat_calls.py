"""The chat stream helper: calls of tools, which come in pieces."""

from __future__ import annotations

from typing import Any

import pytest

from openai.lib.streaming import chat
from openai.types.chat import ChatCompletionChunk

from .chunks import City, choice, chunk, logprob, of, state_events

TOOL = {"type": "function", "function": {"name": "weather", "strict": True, "parameters": {"type": "object"}}}
LAX = {"type": "function", "function": {"name": "lax", "parameters": {"type": "object"}}}


def call(index: int | None, arguments: str, **more: Any) -> dict[str, Any]:
    """Write down a delta of a tool call; with an ``id`` and a ``name`` it begins one."""
    function = {"arguments": arguments, **({"name": more.pop("name")} if "name" in more else {})}
    return {**({} if index is None else {"index": index}), "type": "function", "function": function, **more}


def calls(*deltas: dict[str, Any]) -> dict[str, Any]:
    return chunk(choice({"tool_calls": list(deltas)}))


END = chunk(choice({}, "tool_calls"))


def test_tool_calls_one_after_another() -> None:
    chunks = [
        chunk(choice({"role": "assistant", "content": "let me see"})),
        calls(call(0, "", id="a", name="weather")),
        calls(call(0, '{"city"')),
        calls(call(0, ': "Rome"}')),
        calls(call(1, "", id="b", name="lax")),
        calls(call(1, "{}")),
        END,
    ]
    events, state = state_events(chunks, input_tools=[TOOL, LAX])
    assert [event.type for event in events if event.type.endswith(".done")] == [
        "content.done",
        "tool_calls.function.arguments.done",
        "tool_calls.function.arguments.done",
    ]
    deltas = of(events, "tool_calls.function.arguments.delta")
    assert [(each.index, each.name, each.arguments, each.arguments_delta) for each in deltas[:3]] == [
        (0, "weather", "", ""),
        (0, "weather", '{"city"', '{"city"'),
        (0, "weather", '{"city": "Rome"}', ': "Rome"}'),
    ]
    assert [each.parsed_arguments for each in deltas] == [None, {}, {"city": "Rome"}, None, None]
    first, second = of(events, "tool_calls.function.arguments.done")
    assert (first.index, first.parsed_arguments) == (0, {"city": "Rome"})
    assert (second.index, second.arguments, second.parsed_arguments) == (1, "{}", None)
    message = state.get_final_completion().choices[0].message
    assert message.tool_calls is not None
    assert [(each.id, each.function.arguments) for each in message.tool_calls] == [
        ("a", '{"city": "Rome"}'),
        ("b", "{}"),
    ]


INTERLEAVED = [
    calls(call(0, '{"n":', id="a", name="lax")),
    calls(call(1, '{"m":', id="b", name="lax")),
    calls(call(0, "1}")),
    calls(call(1, "2}")),
    END,
]
TOGETHER = [calls(call(0, '{"n":1}', id="a", name="lax"), call(1, '{"m":2}', id="b", name="lax")), END]
BACKWARDS = [calls(call(1, '{"m":2}', id="b", name="lax")), calls(call(0, '{"n":1}', id="a", name="lax")), END]
NO_INDEX = [
    calls(call(None, '{"n":', id="a", name="lax")),
    calls(call(None, "1}")),
    calls(call(None, '{"m":2}', id="b", name="lax")),
    END,
]
ONE_INDEX = [calls(call(0, '{"n":1}', id="a", name="lax")), calls(call(0, '{"m":2}', id="b", name="lax")), END]
REPEATED = [
    calls(call(0, '{"n":', id="a", name="lax")),
    calls(call(0, "1}", id="a", name="lax")),
    calls(call(1, '{"m":2}', id="b", name="lax")),
    END,
]


@pytest.mark.parametrize("chunks", [INTERLEAVED, TOGETHER, BACKWARDS, NO_INDEX, ONE_INDEX, REPEATED])
def test_tool_calls_in_any_order(chunks: list[dict[str, Any]]) -> None:
    events, state = state_events(chunks)
    done = of(events, "tool_calls.function.arguments.done")
    assert sorted((each.index, each.name, each.arguments) for each in done) == [
        (0, "lax", '{"n":1}'),
        (1, "lax", '{"m":2}'),
    ]
    made = state.get_final_completion().choices[0].message.tool_calls
    assert made is not None
    assert [(each.id, each.type, each.function.name, each.function.arguments) for each in made] == [
        ("a", "function", "lax", '{"n":1}'),
        ("b", "function", "lax", '{"m":2}'),
    ]


def test_a_call_keeps_what_later_deltas_leave_empty() -> None:
    chunks = [calls(call(0, "{", id="a", name="lax")), calls(call(0, "}", id="", name="")), END]
    _, state = state_events(chunks)
    made = state.get_final_completion().choices[0].message.tool_calls
    assert made is not None
    assert [(each.id, each.function.name, each.function.arguments) for each in made] == [("a", "lax", "{}")]


def test_text_behind_a_call_has_its_end() -> None:
    chunks = [
        calls(call(0, "{}", id="a", name="lax")),
        chunk(choice({"content": '{"name": "Rome"', "refusal": None}, logprobs={"content": [logprob("a")]})),
        chunk(choice({"content": ', "people": 1}'})),
        END,
    ]
    events, _ = state_events(chunks, response_format=City)
    assert [event.type for event in events if event.type.endswith(".done")] == [
        "content.done",
        "logprobs.content.done",
        "tool_calls.function.arguments.done",
    ]
    assert of(events, "content.done")[0].parsed == City("Rome", 1)


@pytest.mark.parametrize(("value", "text"), [({"city": "Rome"}, '{"city":"Rome"}'), ({}, "{}")])
def test_arguments_that_are_an_object(value: Any, text: str) -> None:
    delta = {"index": 0, "id": "a", "type": "function", "function": {"name": "weather", "arguments": value}}
    events, state = state_events([calls(delta), END], input_tools=[TOOL])
    (grown,) = of(events, "tool_calls.function.arguments.delta")
    assert grown.arguments_delta == grown.arguments == text
    assert of(events, "tool_calls.function.arguments.done")[0].parsed_arguments == value
    made = state.get_final_completion().choices[0].message.tool_calls
    assert made is not None and made[0].function.arguments == text


def test_a_custom_call_without_a_function() -> None:
    custom = {"index": 0, "id": "a", "type": "custom", "function": None, "custom": {"name": "x", "input": "y"}}
    events, state = state_events([calls(custom), END])
    assert {event.type for event in events} == {"chunk"}
    made: Any = state.get_final_completion().choices[0].message.tool_calls
    assert made[0].custom == {"name": "x", "input": "y"} and made[0].function is None


def test_unknown_tools_are_not_parsed() -> None:
    events, _ = state_events([calls(call(0, '{"a": 1}', id="a", name="nobody")), END], input_tools=[TOOL])
    assert of(events, "tool_calls.function.arguments.done")[0].parsed_arguments is None


def test_arguments_that_are_not_json_are_seen_until_they_are_read() -> None:
    state: chat.ChatCompletionStreamState[Any] = chat.ChatCompletionStreamState(input_tools=[TOOL])  # type: ignore[list-item]
    first = calls(call(0, '{"a" nonsense', id="a", name="weather"))
    events = [*state.handle_chunk(ChatCompletionChunk.construct(**first))]
    assert events[-1].type == "tool_calls.function.arguments.delta"
    with pytest.raises(ValueError, match="weather"):
        state.handle_chunk(ChatCompletionChunk.construct(**END))
    assert state.current_completion_snapshot.choices[0].message.tool_calls is not None
