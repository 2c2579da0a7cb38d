"""Chunks as servers send them that only resemble the API, through the chat stream helper."""

from __future__ import annotations

from typing import Any

import pytest

from openai import OpenAIError
from openai.lib.streaming import chat
from openai.types.chat import ChatCompletionChunk

from .chunks import choice, chunk, of, said, state_events

ASK: dict[str, Any] = {"model": "m", "messages": []}
USAGE = {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}
WHOLE = {"role": "assistant", "content": "Hello", "tool_calls": []}
HELLO = [choice({"role": "assistant", "content": "Hel"}), choice({"content": "lo"}, "stop")]


def event_types(mode: Any, chunks: list[Any], **params: Any) -> tuple[list[str], Any]:
    """Return the types of the events of a stream, and its completion."""
    stream = mode.enter(mode.answered(mode.sent(chunks)).chat.completions.stream(**ASK, **params))
    types = [event.type for event in mode.rest(stream)]
    return types, mode.outcome(stream.get_final_completion())


@pytest.mark.parametrize(
    "chunks",
    [
        pytest.param(
            [*map(chunk, HELLO), {**chunk({"index": 0, "message": WHOLE}, usage=USAGE), "object": "chat.completion"}],
            id="the whole completion behind the chunks",
        ),
        pytest.param([chunk({**each, "message": WHOLE}) for each in HELLO], id="message in every chunk"),
        pytest.param([chunk({**each, "message": odd}) for each, odd in zip(HELLO, ["Hello", [1]])], id="odd messages"),
        pytest.param([chunk({**each, "message": None}) for each in HELLO], id="null"),
        pytest.param(
            [chunk({**each, "logprobs": odd, "snapshot": 1}) for each, odd in zip(HELLO, ["none", [1]])],
            id="odd extras of a choice",
        ),
        pytest.param(
            [
                chunk(HELLO[0], usage="none", snapshot=5, message={"content": "x"}, service_tier={"a": 1}),
                chunk(HELLO[1], usage=USAGE),
            ],
            id="odd extras of a chunk",
        ),
        pytest.param(
            [
                chunk({**each, "delta": {**each["delta"], "parsed": odd, "annotations": odd, "audio": odd}})
                for each, odd in zip(HELLO, ["x", {"x": 1}])
            ],
            id="odd extras of a delta",
        ),
        pytest.param([*map(chunk, HELLO), chunk(choice({}, ""))], id="an empty reason behind the last"),
    ],
)
def test_fields_that_are_named_like_those_of_a_completion(mode: Any, chunks: list[Any]) -> None:
    types, completion = event_types(mode, chunks)
    message = completion.choices[0].message
    assert (message.role, message.content, message.tool_calls) == ("assistant", "Hello", None)
    assert completion.choices[0].finish_reason == "stop"
    assert types.count("content.delta") == 2 and types.count("content.done") == 1
    assert completion.to_json()


def test_azure(mode: Any) -> None:
    passed = {"hate": {"filtered": False}}
    nameless = {"id": "", "object": "", "created": 0, "model": ""}
    chunks = [
        {**nameless, "choices": [], "prompt_filter_results": [{"prompt_index": 0, "content_filter_results": passed}]},
        chunk(choice({"role": "assistant", "content": "", "refusal": None}, content_filter_results={})),
        chunk(choice({"content": "Hi"}, content_filter_results=passed)),
        {**nameless, "choices": [{"index": 0, "content_filter_offsets": {}, "content_filter_results": passed}]},
        chunk(choice({}, "stop", content_filter_results={})),
        chunk(usage=USAGE),
    ]
    types, completion = event_types(mode, chunks)
    assert types.count("chunk") == 4
    assert (completion.id, completion.model, completion.usage.total_tokens) == ("c", "m", 2)
    assert completion.choices[0].message.content == "Hi"


@pytest.mark.parametrize("kind", ["", "chat.completion", "content_filter", 5])
def test_objects_that_are_no_chunks_are_ignored(mode: Any, kind: Any) -> None:
    types, completion = event_types(mode, [{**each, "object": kind} for each in said("x")] + said("a"))
    assert types.count("chunk") == 3 and completion.choices[0].message.content == "a"


def test_chunks_that_do_not_say_what_they_are_count(mode: Any) -> None:
    nameless = said("a")
    for each in nameless:
        del each["object"]
    assert event_types(mode, nameless)[1].choices[0].message.content == "a"


def test_a_stream_of_other_objects_says_why_there_is_nothing(mode: Any) -> None:
    with pytest.raises(
        OpenAIError, match=r"no chunk .*3 objects were ignored because their `object` is not 'chat.completion.chunk'"
    ) as caught:
        event_types(mode, [{**each, "object": "chat.completion"} for each in said("a")])
    assert isinstance(caught.value, AssertionError) and isinstance(caught.value, RuntimeError)


def test_a_state_takes_every_chunk() -> None:
    state: chat.ChatCompletionStreamState[Any] = chat.ChatCompletionStreamState()
    for each in said("a"):
        state.handle_chunk(ChatCompletionChunk.construct(**{**each, "object": ""}))
    assert state.get_final_completion().choices[0].message.content == "a"


def test_openrouter(mode: Any) -> None:
    reasoning = {"reasoning": "r", "reasoning_details": [{"type": "reasoning.text", "text": "r", "index": 0}]}
    chunks = [
        chunk(choice({"role": "assistant", "content": "Hi"}, native_finish_reason=None), provider="P"),
        chunk(choice({"content": "", **reasoning}), provider="P"),
        chunk(choice({"content": ""}, "stop", native_finish_reason="stop")),
        chunk(choice({"role": "assistant", "content": ""}), usage={**USAGE, "cost": 0.1}),
    ]
    comment = b": OPENROUTER PROCESSING\n\n"
    client = mode.answered(comment + comment.join(mode.sent([each], done=False) for each in chunks) + mode.sent([]))
    completion = mode.outcome(mode.enter(client.chat.completions.stream(**ASK)).get_final_completion())
    message = completion.choices[0].message
    assert (message.content, message.reasoning) == ("Hi", "r")
    assert completion.choices[0].finish_reason == "stop" and completion.usage.cost == 0.1


def test_vllm(mode: Any) -> None:
    chunks = [
        chunk(choice({"role": "assistant", "content": ""}, logprobs=None, stop_reason=None), usage=None),
        chunk(choice({"reasoning_content": "r"}, token_ids=None)),
        chunk(choice({"content": "Hi", "reasoning_content": None})),
        chunk(choice({"content": ""}, "stop", stop_reason=5)),
        chunk(usage=USAGE),
    ]
    _, completion = event_types(mode, chunks)
    assert completion.choices[0].stop_reason == 5 and completion.usage.total_tokens == 2
    assert completion.choices[0].message.reasoning_content == "r"


def call(name: str, arguments: str, **more: Any) -> dict[str, Any]:
    return {"function": {"name": name, "arguments": arguments}, **more}


@pytest.mark.parametrize(
    "deltas",
    [
        pytest.param([[call("f", "{}", id="", index=0)], [call("g", '{"a": 1}', id="", index=0)]], id="Gemini"),
        pytest.param([[call("f", "{}", id="x", index=0), call("g", '{"a": 1}', id="y", index=1)]], id="Mistral"),
        pytest.param([[call("f", "{}", id="x", index=0)], [call("g", '{"a": 1}', id="y", index=0)]], id="Ollama"),
        pytest.param([[call("f", "{}")], [call("g", '{"a": 1}')]], id="neither id nor index"),
    ],
)
def test_calls_that_come_whole(mode: Any, deltas: list[Any]) -> None:
    chunks = [chunk(choice({"role": "assistant", "content": "", "tool_calls": each})) for each in deltas]
    types, completion = event_types(mode, [*chunks, chunk(choice({}, "tool_calls"))])
    calls = completion.choices[0].message.tool_calls
    assert [(each.function.name, each.function.arguments) for each in calls] == [("f", "{}"), ("g", '{"a": 1}')]
    assert types.count("tool_calls.function.arguments.done") == 2


def test_calls_of_the_same_function_that_come_whole() -> None:
    deltas = [[call("f", f'{{"a": {number}}}', id="", index=0)] for number in range(3)]
    events, state = state_events([chunk(choice({"tool_calls": each})) for each in deltas])
    calls = state.get_final_completion().choices[0].message.tool_calls or []
    assert [each.function.arguments for each in calls] == ['{"a": 0}', '{"a": 1}', '{"a": 2}']
    assert [each.index for each in of(events, "tool_calls.function.arguments.delta")] == [0, 1, 2]


def test_a_name_that_is_repeated_begins_no_new_call() -> None:
    deltas = [call("f", text, index=0) for text in ("{", '"a": {}', "}", "")]
    _, state = state_events([chunk(choice({"tool_calls": [each]})) for each in deltas])
    (only,) = state.get_final_completion().choices[0].message.tool_calls or []
    assert (only.function.name, only.function.arguments) == ("f", '{"a": {}}')
