"""The chat stream helper: what comes in as chunks comes out as events, snapshots and a whole answer."""

from __future__ import annotations

from typing import Any

import pytest

from openai import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    ContentFilterFinishReasonError,
    LengthFinishReasonError,
    OpenAIError,
    omit,
)
from openai.lib.streaming import chat
from openai.testing import reply
from openai.types.chat import ChatCompletionChunk, ParsedChatCompletion

from .chunks import City, choice, chunk, logprob, of, said, state_events

ASK: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "?"}]}

# Whole streams


def test_text(mode: Any) -> None:
    client = mode.answered(mode.sent(said("Hel", "lo")))
    manager = client.chat.completions.stream(**ASK)
    stream = mode.enter(manager)
    assert isinstance(stream, chat.AsyncChatCompletionStream if mode.is_async else chat.ChatCompletionStream)
    events = mode.rest(stream)
    assert [event.type for event in events] == [
        "chunk", "content.delta", "chunk", "content.delta", "chunk", "content.delta", "chunk", "content.done",
    ]  # fmt: skip
    assert [(each.delta, each.snapshot) for each in of(events, "content.delta")] == [
        ("", ""),
        ("Hel", "Hel"),
        ("lo", "Hello"),
    ]
    assert of(events, "content.done")[0].content == "Hello"
    assert stream.completed
    final = mode.outcome(stream.get_final_completion())
    assert isinstance(final, ParsedChatCompletion)
    assert final.choices[0].message.content == "Hello" and final.choices[0].finish_reason == "stop"
    assert final.object == "chat.completion"
    mode.leave(manager)


def test_what_is_sent(mode: Any) -> None:
    client = mode.answered(mode.sent(said("a")))
    manager = client.beta.chat.completions.stream(**ASK, temperature=0, extra_headers={"x-mine": "1"})
    mode.rest(mode.enter(manager))
    _, headers, body = mode.requests[0]
    assert headers["x-stainless-helper-method"] == "chat.completions.stream"
    assert headers["x-mine"] == "1"
    assert body == {**ASK, "stream": True, "temperature": 0}


def test_nothing_is_sent_before_it_is_entered(mode: Any) -> None:
    client = mode.answered(mode.sent(said("a")))
    client.chat.completions.stream(**ASK)
    assert mode.server.requests == []


def test_a_manager_can_be_iterated(mode: Any) -> None:
    client = mode.answered(mode.sent(said("a")))
    manager = client.chat.completions.stream(**ASK)
    assert [event.content for event in of(mode.rest(manager), "content.done")] == ["a"]


def test_a_manager_is_read_on_like_a_stream(mode: Any) -> None:
    client = mode.answered(mode.sent(said("a")))
    manager = client.chat.completions.stream(**ASK)
    assert mode.take(manager).type == "chunk"
    assert [event.type for event in mode.rest(manager)] == [
        "content.delta", "chunk", "content.delta", "chunk", "content.done",
    ]  # fmt: skip
    assert mode.rest(manager) == []
    assert len(mode.requests) == 1


def test_entering_a_manager_again_sends_another_request(mode: Any) -> None:
    broken = reply(mode.sent(said("Hel", "lo")[:2], done=False), end="reset", complete=False)
    manager = mode.answered(broken, mode.sent(said("Hel", "lo"))).chat.completions.stream(**ASK)
    stream = mode.enter(manager)
    with pytest.raises(APIConnectionError):
        mode.rest(stream)
    mode.leave(manager)
    stream = mode.enter(manager)
    assert mode.outcome(stream.get_final_completion()).choices[0].message.content == "Hello"
    mode.leave(manager)
    assert [event.type for event in mode.rest(manager)][-1] == "content.done"
    assert len(mode.requests) == 3


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"stream": True}, r"stream\(\) takes no `stream`"),
        ({"temprature": 1}, r"completions\.stream\(\) .*'temprature'; did you mean 'temperature'"),
        ({"model": omit}, r"completions\.stream\(\) is missing the argument 'model'"),
    ],
)
def test_wrong_arguments_are_found_at_once(mode: Any, wrong: dict[str, Any], message: str) -> None:
    client = mode.answered(b"")
    with pytest.raises(TypeError, match=message):
        client.chat.completions.stream(**{**ASK, **wrong})


def test_final_completion_without_a_loop(mode: Any) -> None:
    client = mode.answered(mode.sent(said("a", "b")))
    stream = mode.enter(client.chat.completions.stream(**ASK))
    assert mode.outcome(stream.get_final_completion()).choices[0].message.content == "ab"
    assert stream.response.is_closed


def test_until_done_returns_the_stream(mode: Any) -> None:
    client = mode.answered(mode.sent(said("a")))
    stream = mode.enter(client.chat.completions.stream(**ASK))
    assert mode.outcome(stream.until_done()) is stream
    assert stream.current_completion_snapshot.choices[0].message.content == "a"


def test_leaving_early_closes(mode: Any) -> None:
    client = mode.answered(reply(mode.sent(said("a")[:2], done=False), end="hang", complete=False))
    manager = client.chat.completions.stream(**ASK)
    stream = mode.enter(manager)
    mode.take(stream)
    mode.leave(manager)
    assert stream.response.is_closed
    assert not stream.completed


def test_usage_and_other_fields() -> None:
    usage = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
    chunks = [*said("a"), chunk(usage=usage), chunk(usage=None)]
    chunks[0] = {**chunks[0], "provider": "p", "system_fingerprint": "f"}
    _, state = state_events(chunks)
    final = state.get_final_completion()
    assert final.usage is not None and final.usage.total_tokens == 3
    assert final.system_fingerprint == "f" and final.provider == "p"


def test_a_first_chunk_that_says_nothing_yet() -> None:
    # As Azure sends it.
    first = {
        **chunk(),
        "id": "",
        "model": "",
        "created": 0,
        "object": "",
        "prompt_filter_results": [{"prompt_index": 0}],
    }
    events, state = state_events([first, *said("a")])
    final = state.get_final_completion()
    assert (final.id, final.model, final.created, final.object) == ("c", "m", 1, "chat.completion")
    assert final.prompt_filter_results == [{"prompt_index": 0}]
    assert events[0].type == "chunk"


def test_a_chunk_gives_its_snapshot() -> None:
    events, state = state_events(said("a"))
    assert all(event.snapshot is state.current_completion_snapshot for event in of(events, "chunk"))


def test_unknown_fields_of_a_delta_grow() -> None:
    chunks = [
        chunk(choice({"role": "assistant", "reasoning_content": "th"})),
        chunk(choice({"reasoning_content": "ink", "audio": {"id": "au", "transcript": "he"}})),
        chunk(choice({"audio": {"transcript": "y"}, "function_call": {"name": "f", "arguments": "{"}})),
        chunk(choice({"function_call": {"arguments": "}"}}, "stop")),
    ]
    _, state = state_events(chunks)
    message: Any = state.get_final_completion().choices[0].message
    assert message.reasoning_content == "think"
    assert message.audio.transcript == "hey"
    assert message.function_call.arguments == "{}"


def test_lists_grow_at_their_end() -> None:
    def delta(number: int) -> dict[str, Any]:
        citation = {"type": "url_citation", "url_citation": {"url": f"u{number}"}}
        return {"reasoning_details": [{"text": f"t{number}"}], "annotations": [citation]}

    _, state = state_events([chunk(choice(delta(0)))])
    message: Any = state.current_completion_snapshot.choices[0].message
    first = message.annotations[0], message.reasoning_details[0]
    for number in (1, 2):
        state.handle_chunk(ChatCompletionChunk.construct(**chunk(choice(delta(number)))))
    assert [each.url_citation.url for each in message.annotations] == ["u0", "u1", "u2"]
    assert message.reasoning_details == [{"text": "t0"}, {"text": "t1"}, {"text": "t2"}]
    # What is there already is not made anew with every delta.
    assert message.annotations[0] is first[0] and message.reasoning_details[0] is first[1]


# Refusals and logprobs


def test_refusal() -> None:
    chunks = [
        chunk(choice({"role": "assistant", "content": None, "refusal": "I "})),
        chunk(choice({"refusal": "won't"})),
        chunk(choice({}, "stop")),
    ]
    events, state = state_events(chunks)
    assert [(each.delta, each.snapshot) for each in of(events, "refusal.delta")] == [("I ", "I "), ("won't", "I won't")]
    assert [each.refusal for each in of(events, "refusal.done")] == ["I won't"]
    assert of(events, "content.done") == []
    assert state.get_final_completion().choices[0].message.refusal == "I won't"


@pytest.mark.parametrize("kind", ["content", "refusal"])
def test_logprobs(kind: str) -> None:
    chunks = [
        chunk(choice({kind: "a"}, logprobs={kind: [logprob("a")]})),
        chunk(choice({kind: "b"}, logprobs={kind: [logprob("b")]})),
        chunk(choice({}, "stop", logprobs=None)),
    ]
    events, state = state_events(chunks)
    deltas = of(events, f"logprobs.{kind}.delta")
    assert [[each.token for each in getattr(event, kind)] for event in deltas] == [["a"], ["b"]]
    assert [[each.token for each in event.snapshot] for event in deltas] == [["a"], ["a", "b"]]
    (done,) = of(events, f"logprobs.{kind}.done")
    assert [each.token for each in getattr(done, kind)] == ["a", "b"]
    logprobs = state.get_final_completion().choices[0].logprobs
    assert logprobs is not None
    assert [each.token for each in getattr(logprobs, kind)] == ["a", "b"]


# Several choices


def test_several_choices() -> None:
    chunks = [
        chunk(choice({"role": "assistant", "content": "b"}, index=1)),
        chunk(choice({"role": "assistant", "content": "a"}, index=0), choice({"content": "B"}, index=1)),
        chunk(choice({}, "stop", index=0)),
        chunk(choice({}, "stop", index=1)),
    ]
    events, state = state_events(chunks)
    assert [each.content for each in of(events, "content.done")] == ["a", "bB"]
    assert [each.message.content for each in state.get_final_completion().choices] == ["a", "bB"]


def test_a_role_that_is_repeated_stays_a_role() -> None:
    _, state = state_events([chunk(choice({"role": "assistant", "content": text})) for text in "ab"])
    assert state.get_final_completion().choices[0].message.role == "assistant"


def test_a_role_that_is_empty_later_stays_a_role() -> None:
    chunks = [chunk(choice({"role": role, "content": "a"})) for role in ("assistant", "", None)]
    _, state = state_events(chunks)
    assert state.get_final_completion().choices[0].message.role == "assistant"


@pytest.mark.parametrize(
    "odd",
    [
        chunk(),
        chunk(choice(None)),
        chunk(choice("text")),
        chunk(choice({"tool_calls": {"index": 0}, "content": {}})),
        chunk(choice({"role": ""}, logprobs=["a"])),
        *({**chunk(), "choices": value} for value in (None, 5, {}, [None, "x", 1])),
    ],
)
def test_chunks_with_nothing_in_them(odd: dict[str, Any]) -> None:
    events, state = state_events([odd, *said("a")])
    assert state.get_final_completion().choices[0].message.content == "a"
    assert [event.type for event in events].count("chunk") == 4


def test_an_index_that_is_a_text() -> None:
    chunks = [chunk({**choice({"content": "a"}), "index": "0"}, choice({"content": "b"}, index=1))]
    _, state = state_events(chunks)
    assert [each.message.content for each in state.get_final_completion().choices] == ["a", "b"]


THOUGHT = [{"type": "thinking", "thinking": [{"type": "text", "text": "hm"}]}]


@pytest.mark.parametrize(
    ("contents", "whole", "texts"),
    [
        ([THOUGHT, "a", "b"], [*THOUGHT, {"type": "text", "text": "ab"}], ["a", "ab"]),
        (["a", THOUGHT, "b"], [{"type": "text", "text": "a"}, *THOUGHT, {"type": "text", "text": "b"}], ["a", "ab"]),
        ([THOUGHT], THOUGHT, []),
    ],
)
def test_parts_in_place_of_text(contents: list[Any], whole: list[Any], texts: list[str]) -> None:
    chunks = [chunk(choice({"content": content})) for content in contents]
    events, state = state_events([*chunks, chunk(choice({}, "stop"))])
    message: Any = state.get_final_completion().choices[0].message
    assert message.content == whole
    assert [each.snapshot for each in of(events, "content.delta")] == texts
    assert [each.content for each in of(events, "content.done")] == texts[-1:]


# Parsing


PIECES = ['{"na', 'me":"Ro', 'me","peo', 'ple":28', "00}"]


def test_parsed_grows(mode: Any) -> None:
    client = mode.answered(mode.sent(said(*PIECES)))
    stream = mode.enter(client.chat.completions.stream(**ASK, response_format=City))
    events = mode.rest(stream)
    assert [each.parsed for each in of(events, "content.delta")] == [
        None,
        {},
        {},
        {"name": "Rome"},
        {"name": "Rome", "people": 28},
        {"name": "Rome", "people": 2800},
    ]
    assert of(events, "content.done")[0].parsed == City("Rome", 2800)
    snapshot = stream.current_completion_snapshot
    assert snapshot.choices[0].message.parsed is of(events, "content.done")[0].parsed
    assert '"people":2800' in snapshot.to_json(indent=None)
    assert mode.outcome(stream.get_final_completion()).choices[0].message.parsed == City("Rome", 2800)
    asked = mode.requests[0][2]["response_format"]
    assert asked["type"] == "json_schema" and asked["json_schema"]["strict"] is True


@pytest.mark.parametrize(
    ("finish", "error"), [("length", LengthFinishReasonError), ("content_filter", ContentFilterFinishReasonError)]
)
def test_a_cut_off_answer_says_so_before_it_is_parsed(mode: Any, finish: str, error: type[Exception]) -> None:
    client = mode.answered(mode.sent(said(*PIECES[:3], finish=finish)))
    stream = mode.enter(client.chat.completions.stream(**ASK, response_format=City))
    with pytest.raises(error) as caught:
        mode.rest(stream)
    assert caught.value.completion.choices[0].message.content == "".join(PIECES[:3])  # type: ignore[attr-defined]
    assert stream.response.is_closed


def test_a_cut_off_answer_that_nobody_parses_is_read_to_its_end(mode: Any) -> None:
    client = mode.answered(mode.sent(said("a", finish="length")))
    events = mode.rest(client.chat.completions.stream(**ASK))
    assert events[-1].type == "content.done"


def test_text_that_is_no_json_is_an_error_at_its_end() -> None:
    state: chat.ChatCompletionStreamState[City] = chat.ChatCompletionStreamState(response_format=City)
    *first, last = said("sorry")
    for each in first:
        events = state.handle_chunk(ChatCompletionChunk.construct(**each))
        assert [event.parsed for event in of([*events], "content.delta")] == [None]
    with pytest.raises(ValueError, match="City"):
        state.handle_chunk(ChatCompletionChunk.construct(**last))


# Streams that break


def test_a_broken_connection_carries_the_snapshot(mode: Any) -> None:
    client = mode.answered(reply(mode.sent(said("Hel", "lo")[:3], done=False), end="reset", complete=False))
    stream = mode.enter(client.chat.completions.stream(**ASK))
    with pytest.raises(APIConnectionError) as caught:
        mode.rest(stream)
    assert caught.value.partial.choices[0].message.content == "Hello"


def test_an_error_in_the_stream_carries_the_snapshot(mode: Any) -> None:
    client = mode.answered(mode.sent([*said("Hel")[:2], {"error": {"message": "boom", "code": "bad"}}], done=False))
    stream = mode.enter(client.chat.completions.stream(**ASK))
    with pytest.raises(APIError, match="boom") as caught:
        mode.rest(stream)
    assert caught.value.code == "bad"
    assert caught.value.partial.choices[0].message.content == "Hel"
    assert stream.current_completion_snapshot is caught.value.partial


def test_an_event_that_is_no_object_carries_the_snapshot(mode: Any) -> None:
    client = mode.answered(mode.sent([*said("Hel")[:2], None], done=False))
    stream = mode.enter(client.chat.completions.stream(**ASK))
    with pytest.raises(APIResponseValidationError, match="not a JSON object: 'null'") as caught:
        mode.rest(stream)
    assert caught.value.partial.choices[0].message.content == "Hel"


def test_a_connection_that_breaks_behind_the_end_marker(mode: Any) -> None:
    client = mode.answered(reply(mode.sent(said("Hel", "lo")), end="reset", complete=False))
    stream = mode.enter(client.chat.completions.stream(**ASK))
    assert mode.outcome(stream.get_final_completion()).choices[0].message.content == "Hello"


def test_there_is_no_snapshot_before_the_first_chunk() -> None:
    state: chat.ChatCompletionStreamState[Any] = chat.ChatCompletionStreamState()
    for error in (RuntimeError, AssertionError, OpenAIError):
        with pytest.raises(error, match="no chunk"):
            _ = state.current_completion_snapshot
        with pytest.raises(error, match="no chunk"):
            state.get_final_completion()


def test_a_manager_takes_an_awaitable(mode: Any) -> None:
    import asyncio

    async def run() -> list[Any]:
        from openai import AsyncOpenAI
        from openai.testing import RawServer

        with RawServer(reply(mode.sent(said("a")))) as server:
            async with AsyncOpenAI(base_url=server.base_url, api_key="k") as client:
                request = client.chat.completions.create(**ASK, stream=True)
                manager: Any = chat.AsyncChatCompletionStreamManager(
                    request,
                    response_format=None,
                    input_tools=[],  # type: ignore[arg-type]
                )
                return [event async for event in manager]

    assert asyncio.run(run())[-1].content == "a"
