"""Events with anything in them: whatever a server leaves out or puts in its place, a plain loop goes through."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from hypothesis import given, settings, strategies as st

from openai._models import construct_type
from openai.lib.streaming._run import RunState
from openai.lib.streaming.chat import ChatCompletionStreamState
from openai.lib.streaming.responses import ResponseNotCompletedError, ResponseStreamState
from openai.types.beta import AssistantStreamEvent
from openai.types.chat import ChatCompletionChunk
from openai.types.responses import ResponseStreamEvent


def chunk(delta: Any, finish: str | None = None, **more: Any) -> dict[str, Any]:
    choice = {"index": 0, "delta": delta, "finish_reason": finish, **more}
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}


def tool_call(arguments: str, **more: Any) -> dict[str, Any]:
    return {"tool_calls": [{"index": 0, "type": "function", "function": {"arguments": arguments, "name": "f"}, **more}]}


TOKEN = {"token": "a", "logprob": -0.5, "bytes": None, "top_logprobs": []}
CHAT = [
    chunk({"role": "assistant", "content": "", "refusal": None}, message={"content": "a"}),
    chunk({"content": "a"}, logprobs={"content": [TOKEN], "refusal": None}),
    chunk({"content": "b", "annotations": [{"type": "url_citation"}], "reasoning_details": [{"text": "t"}]}),
    chunk({"refusal": "no", "audio": {"id": "a", "data": "AA"}, "parsed": {"a": 1}, "function_call": {"name": "f"}}),
    chunk(tool_call("{", id="a")),
    chunk(tool_call("}", custom={"name": "f", "input": ""}, parsed_arguments=[])),
    chunk({}, "tool_calls", message={"role": "assistant", "content": "ab", "tool_calls": []}, snapshot=1),
    {**chunk({}, text="a"), "usage": {"total_tokens": 1}, "service_tier": "a", "snapshot": {}, "message": {}},
]

MESSAGE = {"id": "m", "type": "message", "role": "assistant", "content": []}
PART = {"type": "output_text", "text": "", "annotations": []}
AT = {"item_id": "m", "output_index": 0, "content_index": 0}
THOUGHT = {"id": "s", "type": "reasoning", "summary": []}
CALL = {"id": "f", "type": "function_call", "call_id": "c", "name": "f", "arguments": ""}
CITATION = {"type": "url_citation", "url": "u", "title": "t", "start_index": 0, "end_index": 1}
OUTPUT = [
    {**MESSAGE, "content": [{**PART, "text": "a"}]},
    {**THOUGHT, "summary": [{"type": "summary_text", "text": "a"}]},
    {**CALL, "arguments": "{}"},
]
RESPONSES = [
    {"type": f"response.{kind}", **fields}
    for kind, fields in (
        ("created", {"response": {"id": "r", "output": [], "status": "in_progress"}}),
        ("output_item.added", {"output_index": 0, "item": MESSAGE}),
        ("content_part.added", {**AT, "part": PART}),
        ("output_text.delta", {**AT, "delta": "a", "logprobs": [TOKEN]}),
        ("output_text.annotation.added", {**AT, "annotation": CITATION, "annotation_index": 0}),
        ("output_text.done", {**AT, "text": "a"}),
        ("output_item.added", {"output_index": 1, "item": THOUGHT}),
        ("reasoning_summary_text.delta", {"item_id": "s", "output_index": 1, "summary_index": 0, "delta": "a"}),
        ("function_call_arguments.delta", {"item_id": "f", "output_index": 2, "delta": "{}"}),
        ("output_item.done", {"output_index": 2, "item": OUTPUT[2]}),
        ("completed", {"response": {"id": "r", "output": OUTPUT, "status": "completed"}}),
    )
]

TEXT = {"index": 0, "type": "text", "text": {"value": "a", "annotations": []}}
CODE = {"index": 0, "id": "c", "type": "code_interpreter", "code_interpreter": {"input": "1", "outputs": []}}
STEP = {"id": "s", "type": "tool_calls", "step_details": {"type": "tool_calls", "tool_calls": []}}
RUN = [
    {"event": f"thread.{kind}", "data": data}
    for kind, data in (
        ("run.created", {"id": "r", "status": "queued"}),
        ("run.step.created", STEP),
        ("run.step.delta", {"id": "s", "delta": {"step_details": {"type": "tool_calls", "tool_calls": [CODE]}}}),
        ("run.step.delta", {"id": "s", "delta": {"step_details": {"type": "tool_calls", "tool_calls": [CODE]}}}),
        ("run.step.completed", STEP),
        ("message.created", {"id": "m", "role": "assistant", "content": []}),
        ("message.delta", {"id": "m", "delta": {"content": [TEXT]}}),
        ("message.delta", {"id": "m", "delta": {"content": [TEXT, {"index": 1, "type": "image_file"}]}}),
        ("message.completed", {"id": "m", "role": "assistant", "content": [TEXT]}),
        ("run.completed", {"id": "r", "status": "completed"}),
    )
]


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if isinstance(value, (dict, list)):
        for key, item in value.items() if isinstance(value, dict) else enumerate(value):
            yield (*path, key)
            yield from places(item, (*path, key))


ANYTHING = st.recursive(
    st.sampled_from([None, True, 0, 7, -1, 0.5, "", "x", "0"]),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["index", "type", "text"]), inner),
    max_leaves=3,
)


@st.composite
def odd(draw: st.DrawFn, events: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Take events, with a few of their values left out or replaced by something else, in a slightly other order."""
    made = copy.deepcopy(events)
    for _ in range(draw(st.integers(1, 3))):
        *parents, last = draw(st.sampled_from([path for path in places(made) if len(path) > 1]))
        holder: Any = made
        for key in parents:
            holder = holder[key]
        if draw(st.booleans()):
            del holder[last]
        else:
            holder[last] = draw(ANYTHING)
    at = draw(st.integers(0, len(made) - 1))
    return [*made[at:], *made[:at]] if draw(st.booleans()) else made


@given(odd(CHAT))
@settings(max_examples=300, deadline=None)
def test_chat(chunks: list[dict[str, Any]]) -> None:
    state: ChatCompletionStreamState[Any] = ChatCompletionStreamState()
    text = ""
    for each in chunks:
        for event in state.handle_chunk(ChatCompletionChunk.construct(**each)):
            if event.type == "content.delta" or event.type == "refusal.delta":
                text += event.delta + event.snapshot
            elif event.type == "tool_calls.function.arguments.delta":
                text += event.arguments_delta
            elif event.type == "content.done":
                text += event.content
    state.current_completion_snapshot.to_json()
    state.get_final_completion().to_json()


@given(odd(RESPONSES))
@settings(max_examples=300, deadline=None)
def test_responses(events: list[dict[str, Any]]) -> None:
    state: ResponseStreamState[Any] = ResponseStreamState(input_tools=None, text_format=None)  # type: ignore[arg-type]
    text = ""
    for each in events:
        for event in state.handle_event(construct_type(type_=ResponseStreamEvent, value=each)):  # type: ignore[arg-type]
            if event.type == "response.output_text.delta" or event.type == "response.function_call_arguments.delta":
                text += event.snapshot
        state.current_response_snapshot.to_json()
    with suppress(ResponseNotCompletedError):
        state.get_final_response().to_json()


@given(odd(RUN))
@settings(max_examples=300, deadline=None)
def test_runs(events: list[dict[str, Any]]) -> None:
    state = RunState()
    for each in events:
        event: Any = construct_type(type_=AssistantStreamEvent, value=each)
        for name, arguments in state.iter_callbacks(event):
            assert None not in arguments, name
