"""The response stream helper: the API's events, with snapshots and parsed values, and a whole response at the end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

import pytest

from openai import APIConnectionError, APIError, OpenAIError, omit
from openai.lib.streaming import responses
from openai.testing import reply
from openai.types.responses import ParsedResponse

ASK: dict[str, Any] = {"model": "m", "input": "?"}
TOOL = {"type": "function", "name": "weather", "strict": True, "parameters": {"type": "object"}}
AT = {"item_id": "m", "output_index": 0, "content_index": 0}
MESSAGE = {"id": "m", "type": "message", "role": "assistant", "status": "in_progress", "content": []}
CALL = {"id": "f", "type": "function_call", "call_id": "c", "name": "weather", "arguments": "", "status": "in_progress"}


def whole(status: str = "in_progress", *output: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "id": "r",
        "object": "response",
        "created_at": 1,
        "model": "m",
        "status": status,
        "output": [*output],
        **more,
    }


def part(text: str = "") -> dict[str, Any]:
    return {"type": "output_text", "text": text, "annotations": []}


def message(text: str) -> dict[str, Any]:
    return {**MESSAGE, "status": "completed", "content": [part(text)]}


def event(kind: str, **fields: Any) -> dict[str, Any]:
    return {"type": f"response.{kind}", **fields}


def numbered(*events: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    return [(each["type"], {**each, "sequence_number": number}) for number, each in enumerate(events)]


def text_events(*pieces: str, end: str = "completed", **more: Any) -> list[Any]:
    text = "".join(pieces)
    return numbered(
        event("created", response=whole()),
        event("output_item.added", output_index=0, item=MESSAGE),
        event("content_part.added", **AT, part=part()),
        *(event("output_text.delta", **AT, delta=piece, logprobs=[]) for piece in pieces),
        event("output_text.done", **AT, text=text, logprobs=[]),
        event("content_part.done", **AT, part=part(text)),
        event("output_item.done", output_index=0, item=message(text)),
        event(end, response=whole(end, message(text), **more)),
    )


def open_stream(mode: Any, events: list[Any], **params: Any) -> Any:
    client = mode.answered(mode.sent(events, named=True, done=False))
    return mode.enter(client.responses.stream(**(params or ASK)))


def of(events: list[Any], kind: str) -> list[Any]:
    return [each for each in events if each.type == f"response.{kind}"]


# Whole streams


def test_text(mode: Any) -> None:
    stream = open_stream(mode, text_events("Hel", "lo"))
    assert isinstance(stream, responses.AsyncResponseStream if mode.is_async else responses.ResponseStream)
    events = mode.rest(stream)
    assert [each.type for each in events] == [data["type"] for _, data in text_events("Hel", "lo")]
    deltas = of(events, "output_text.delta")
    assert {type(each) for each in deltas} == {responses.ResponseTextDeltaEvent}
    assert [(each.delta, each.snapshot, each.sequence_number) for each in deltas] == [
        ("Hel", "Hel", 3),
        ("lo", "Hello", 4),
    ]
    (done,) = of(events, "output_text.done")
    assert isinstance(done, responses.ResponseTextDoneEvent) and (done.text, done.parsed) == ("Hello", None)
    final = mode.outcome(stream.get_final_response())
    assert isinstance(final, ParsedResponse) and final.output_text == "Hello"
    assert of(events, "completed")[0].response is final


def test_what_is_sent(mode: Any) -> None:
    stream = open_stream(mode, text_events("a"), **ASK, temperature=0, text={"verbosity": "low"})
    mode.rest(stream)
    first, _, body = mode.requests[0]
    assert first.startswith("POST /v1/responses ")
    assert body == {**ASK, "stream": True, "temperature": 0, "text": {"verbosity": "low"}}


def test_a_manager_can_be_iterated(mode: Any) -> None:
    client = mode.answered(mode.sent(text_events("a"), named=True, done=False))
    assert mode.rest(client.responses.stream(**ASK))[-1].type == "response.completed"


def test_leaving_early_closes(mode: Any) -> None:
    begun = mode.sent(text_events("a")[:3], named=True, done=False)
    client = mode.answered(reply(begun, end="hang", complete=False))
    manager = client.responses.stream(**ASK)
    stream = mode.enter(manager)
    mode.take(stream)
    mode.leave(manager)
    assert stream.response.is_closed


def test_function_call(mode: Any) -> None:
    full = {**CALL, "arguments": '{"city":"Rome"}', "status": "completed"}
    at = {"item_id": "f", "output_index": 0}
    events = numbered(
        event("created", response=whole()),
        event("output_item.added", output_index=0, item=CALL),
        event("function_call_arguments.delta", **at, delta='{"city"'),
        event("function_call_arguments.delta", **at, delta=':"Rome"}'),
        event("function_call_arguments.done", **at, name="weather", arguments=full["arguments"]),
        event("output_item.done", output_index=0, item=full),
        event("completed", response=whole("completed", full)),
    )
    stream = open_stream(mode, events, **ASK, tools=[TOOL])
    deltas = of(mode.rest(stream), "function_call_arguments.delta")
    assert {type(each) for each in deltas} == {responses.ResponseFunctionCallArgumentsDeltaEvent}
    assert [each.snapshot for each in deltas] == ['{"city"', '{"city":"Rome"}']
    (item,) = mode.outcome(stream.get_final_response()).output
    assert item.parsed_arguments == {"city": "Rome"}


def test_snapshot_grows() -> None:
    state: responses.ResponseStreamState[Any] = responses.ResponseStreamState(input_tools=None, text_format=None)  # type: ignore[arg-type]
    texts = []
    for _, data in text_events("Hel", "lo"):
        state.handle_event(_typed(data))
        texts.append(state.current_response_snapshot.output_text)
    assert texts == ["", "", "", "Hel", "Hello", "Hello", "Hello", "Hello", "Hello"]
    assert state.current_response_snapshot.status == "completed"


def test_where_tracers_look_for_the_response_of_a_stream_they_follow() -> None:
    state: Any = responses.ResponseStreamState(input_tools=omit, text_format=omit)
    found = []
    for _, data in text_events("Hel", "lo"):
        state.handle_event(_typed(data))
        found.append(state._completed_response)
    *before, last = found
    assert not any(before)
    assert last is state.get_final_response()
    assert last.output_text == "Hello"


def test_the_completed_response_can_be_set() -> None:
    state: Any = responses.ResponseStreamState(input_tools=omit, text_format=omit)
    for _, data in text_events("Hel", "lo"):
        state.handle_event(_typed(data))
    other = state._completed_response.copy()
    state._completed_response = other
    assert state.get_final_response() is other


def test_there_is_no_snapshot_before_the_first_event() -> None:
    state: Any = responses.ResponseStreamState(input_tools=omit, text_format=omit)
    for error in (RuntimeError, AssertionError, OpenAIError):
        with pytest.raises(error, match="no event"):
            _ = state.current_response_snapshot


# Whole responses without their output


def without_output(kind: str, output: Any, **fields: Any) -> list[Any]:
    """Return the events of a text and of a call, the last of which has a response with this output."""
    call = {"id": "f", "type": "function_call", "call_id": "c", "name": "f", "arguments": ""}
    done = {**call, "arguments": "{}", "status": "completed"}
    last = {**whole(**fields), "output": output}
    if output is MISSING:
        del last["output"]
    return numbered(
        *(data for _, data in text_events('{"name": ', '"Rome"}')[:-1]),
        event("output_item.added", output_index=1, item=call),
        event("function_call_arguments.delta", output_index=1, item_id="f", delta="{}"),
        event("output_item.done", output_index=1, item=done),
        event(kind, response=last),
    )


MISSING = object()
EMPTY = pytest.mark.parametrize("output", [None, [], MISSING, {}], ids=["null", "empty", "missing", "odd"])


@EMPTY
def test_a_completed_response_without_output_has_what_was_streamed(mode: Any, output: Any) -> None:
    stream = open_stream(mode, without_output("completed", output, status="completed"), **ASK, text_format=City)
    *_, last = mode.rest(stream)
    final = mode.outcome(stream.get_final_response())
    for response in (final, last.response, stream.current_response_snapshot, stream._state._completed_response):
        message, call = response.output
        assert message.content[0].text == '{"name": "Rome"}'
        assert (call.arguments, call.status) == ("{}", "completed")
    assert final.output_parsed == last.response.output_parsed == City("Rome")
    assert final.status == "completed"


@EMPTY
@pytest.mark.parametrize("kind", ["incomplete", "failed", "cancelled"])
def test_a_response_that_was_not_completed_has_what_was_streamed(mode: Any, kind: str, output: Any) -> None:
    stream = open_stream(mode, without_output(kind, output, status=kind))
    *_, last = mode.rest(stream)
    with pytest.raises(responses.ResponseNotCompletedError) as caught:
        mode.outcome(stream.get_final_response())
    # An event for a response that was cancelled is not known to the API's types, and its response is plain data.
    events = [] if kind == "cancelled" else [last.response]
    for response in (*events, caught.value.response, stream.current_response_snapshot):
        assert response.output_text == '{"name": "Rome"}'
        assert response.output[1].arguments == "{}" and response.status == kind


@pytest.mark.parametrize(
    ("kind", "fields", "text"),
    [
        ("failed", {"error": {"code": "server_error", "message": "boom"}}, "the response failed, server_error: boom"),
        ("failed", {"error": {"message": "boom"}}, "the response failed, boom"),
        ("failed", {}, r"the response failed\."),
        ("incomplete", {"incomplete_details": {"reason": "max_output_tokens"}}, r"is incomplete \(max_output_tokens\)"),
        ("cancelled", {}, "the response is cancelled"),
    ],
    ids=str,
)
def test_how_a_response_ended_that_has_no_status(mode: Any, kind: str, fields: Any, text: str) -> None:
    stream = open_stream(mode, without_output(kind, [], status=None, **fields))
    mode.rest(stream)
    with pytest.raises(responses.ResponseNotCompletedError, match=text):
        mode.outcome(stream.get_final_response())


@EMPTY
def test_a_response_without_output_at_its_beginning(mode: Any, output: Any) -> None:
    first, *others = text_events("a")
    data = {**first[1], "response": {**first[1]["response"], "output": output}}
    if output is MISSING:
        del data["response"]["output"]
    stream = open_stream(mode, [(first[0], data), *others])
    events = mode.rest(stream)
    assert output == {} or events[0].response.output == []
    assert mode.outcome(stream.get_final_response()).output_text == "a"


def test_a_whole_response_stays_what_it_is_when_more_comes() -> None:
    events, state = handled(
        *(data for _, data in without_output("incomplete", None)),
        event("output_item.done", output_index=0, item={"id": "x", "type": "message", "content": []}),
    )
    assert events[-2].response.output_text and not state.current_response_snapshot.output_text


def _typed(data: dict[str, Any]) -> Any:
    from openai._models import construct_type
    from openai.types.responses import ResponseStreamEvent

    return construct_type(type_=ResponseStreamEvent, value=data)


def handled(*events: dict[str, Any]) -> tuple[list[Any], responses.ResponseStreamState[Any]]:
    state: responses.ResponseStreamState[Any] = responses.ResponseStreamState(input_tools=None, text_format=None)  # type: ignore[arg-type]
    made: list[Any] = []
    for _, data in numbered(*events):
        made += state.handle_event(_typed(data))
    return made, state


def test_refusal() -> None:
    _, state = handled(
        event("created", response=whole()),
        event("output_item.added", output_index=0, item=MESSAGE),
        event("content_part.added", **AT, part={"type": "refusal", "refusal": ""}),
        event("refusal.delta", **AT, delta="I "),
        event("refusal.delta", **AT, delta="won't"),
    )
    item: Any = state.current_response_snapshot.output[0]
    assert item.content[0].refusal == "I won't"


def test_items_and_parts_in_any_order() -> None:
    events, state = handled(
        event("output_text.delta", item_id="b", output_index=1, content_index=1, delta="d", logprobs=[]),
        event("output_text.delta", item_id="b", output_index=1, content_index=0, delta="c", logprobs=[]),
        event("output_text.delta", item_id="a", output_index=0, content_index=0, delta="a", logprobs=[]),
        event("output_text.delta", item_id="a", output_index=0, content_index=0, delta="b", logprobs=[]),
        event("function_call_arguments.delta", item_id="f", output_index=2, delta="{}"),
    )
    assert [each.snapshot for each in events] == ["d", "c", "a", "ab", "{}"]
    first, second, third = state.current_response_snapshot.output
    assert (first.id, second.id, third.id) == ("a", "b", "f")
    assert [(each.text, each.annotations) for each in first.content] == [("ab", [])]  # type: ignore[union-attr]
    assert [each.text for each in second.content] == ["c", "d"]  # type: ignore[union-attr]


def test_reasoning_and_custom_tools_grow() -> None:
    reasoning = {"id": "s", "type": "reasoning", "summary": []}
    custom = {"id": "t", "type": "custom_tool_call", "call_id": "c", "name": "n", "input": ""}
    at = {"item_id": "s", "output_index": 0, "content_index": 0}
    _, state = handled(
        event("created", response=whole()),
        event("output_item.added", output_index=0, item=reasoning),
        event("content_part.added", **at, part={"type": "reasoning_text", "text": ""}),
        event("reasoning_text.delta", **at, delta="hm"),
        event("output_item.added", output_index=1, item=custom),
        event("custom_tool_call_input.delta", item_id="t", output_index=1, delta="x"),
    )
    first, second = state.current_response_snapshot.output
    assert first.content[0].text == "hm"  # type: ignore[union-attr,index]
    assert second.input == "x"  # type: ignore[union-attr]


REASONING = {"id": "s", "type": "reasoning", "summary": []}
CODE = {"id": "k", "type": "code_interpreter_call", "container_id": "c", "code": "", "status": "in_progress"}
MCP = {"id": "p", "type": "mcp_call", "name": "n", "server_label": "l", "arguments": ""}
CITATION = {"type": "url_citation", "url": "u", "title": "t", "start_index": 0, "end_index": 1}
TOKEN = {"token": "a", "logprob": -0.5, "top_logprobs": []}


def at(index: int, id: str, **more: Any) -> dict[str, Any]:
    return {"output_index": index, "item_id": id, **more}


@pytest.mark.parametrize("announced", [True, False])
def test_everything_that_comes_is_in_the_snapshot(announced: bool) -> None:
    items = (REASONING, CODE, MCP, MESSAGE)
    _, state = handled(
        event("created", response=whole()),
        *(event("output_item.added", output_index=index, item=item) for index, item in enumerate(items) if announced),
        event("reasoning_summary_part.added", **at(0, "s", summary_index=0), part={"type": "summary_text", "text": ""}),
        event("reasoning_summary_text.delta", **at(0, "s", summary_index=0), delta="in "),
        event("reasoning_summary_text.delta", **at(0, "s", summary_index=0), delta="short"),
        event("reasoning_summary_text.delta", **at(0, "s", summary_index=1), delta="and"),
        event("reasoning_text.delta", **at(0, "s", content_index=0), delta="hm"),
        event("code_interpreter_call_code.delta", **at(1, "k"), delta="1 +"),
        event("code_interpreter_call_code.delta", **at(1, "k"), delta=" 1"),
        event("mcp_call_arguments.delta", **at(2, "p"), delta="{"),
        event("mcp_call_arguments.delta", **at(2, "p"), delta="}"),
        event("output_text.delta", **at(3, "m", content_index=0), delta="a", logprobs=[TOKEN]),
        event("output_text.delta", **at(3, "m", content_index=0), delta="b", logprobs=[]),
        event("output_text.annotation.added", **at(3, "m", content_index=0, annotation_index=0), annotation=CITATION),
    )
    thought, code, call, said = (cast(Any, item) for item in state.current_response_snapshot.output)
    assert [type(each).__name__ for each in (thought, code, call)] == [
        "ResponseReasoningItem", "ResponseCodeInterpreterToolCall", "McpCall",
    ]  # fmt: skip
    assert [(each.type, each.text) for each in thought.summary] == [
        ("summary_text", "in short"),
        ("summary_text", "and"),
    ]
    assert [(each.type, each.text) for each in thought.content] == [("reasoning_text", "hm")]
    assert (code.code, call.arguments) == ("1 + 1", "{}")
    (part,) = said.content
    assert part.text == "ab" and [each.token for each in part.logprobs] == ["a"]
    assert [(type(each).__name__, each.url) for each in part.annotations] == [("AnnotationURLCitation", "u")]


def test_texts_that_come_as_a_whole_are_in_the_snapshot() -> None:
    _, state = handled(
        event("reasoning_summary_text.done", **at(0, "s", summary_index=0), text="short"),
        event("reasoning_text.done", **at(0, "s", content_index=0), text="hm"),
        event("code_interpreter_call_code.done", **at(1, "k"), code="1"),
        event("mcp_call_arguments.done", **at(2, "p"), arguments="{}"),
        event("custom_tool_call_input.done", **at(3, "t"), input="x"),
        event("refusal.done", **at(4, "m", content_index=0), refusal="no"),
    )
    thought, code, call, custom, said = (cast(Any, item) for item in state.current_response_snapshot.output)
    assert (thought.summary[0].text, thought.content[0].text) == ("short", "hm")
    assert (code.code, call.arguments, custom.input, said.content[0].refusal) == ("1", "{}", "x", "no")


ODD = [
    {"type": None},
    {},
    {"type": "keepalive"},
    event("output_text.delta", **AT, delta=None),
    event("output_text.delta", **{**AT, "content_index": [0]}, delta="x"),
    event("output_text.delta", item_id="other"),
    event("output_item.added", output_index=7),
    event("output_item.done", output_index=7, item="text"),
    event("content_part.added", **AT),
    event("function_call_arguments.delta", item_id="f", output_index=8, delta=None),
    event("output_text.annotation.added", **AT),
    event("in_progress"),
    event("in_progress", response=[]),
]


@pytest.mark.parametrize("odd", ODD)
@pytest.mark.parametrize("place", [0, 4])
def test_events_without_what_they_should_have_pass_through(mode: Any, odd: dict[str, Any], place: int) -> None:
    events = [data for _, data in text_events("Hel", "lo")]
    events.insert(place, odd)
    client = mode.answered(mode.sent(events))
    stream = mode.enter(client.responses.stream(**ASK))
    found = mode.rest(stream)
    assert found[place].type == odd.get("type") and found[place].sequence_number is None
    assert mode.outcome(stream.get_final_response()).output_text == "Hello"


def test_deltas_that_do_not_say_where_they_belong() -> None:
    _, state = handled(
        event("output_item.added", item=MESSAGE),
        event("output_item.added", item=CALL),
        event("output_text.delta", item_id="m", delta="a"),
        event("function_call_arguments.delta", item_id="f", delta="{"),
        event("function_call_arguments.delta", delta="}"),
        event("output_text.delta", item_id="m", delta="b"),
    )
    said, call = (cast(Any, item) for item in state.current_response_snapshot.output)
    assert [part.text for part in said.content] == ["ab"] and call.arguments == "{}"


def test_unknown_events_pass_through(mode: Any) -> None:
    events = text_events("a")
    events.insert(2, ("response.telepathy", {"type": "response.telepathy", "thought": "?", "sequence_number": 1}))
    found = mode.rest(open_stream(mode, events))
    assert found[2].thought == "?" and found[-1].type == "response.completed"


# Parsing


@dataclass
class City:
    """A city."""

    name: str


def test_parsed(mode: Any) -> None:
    stream = open_stream(mode, text_events('{"na', 'me": "Rome"}'), **ASK, text_format=City, text={"verbosity": "low"})
    (done,) = of(mode.rest(stream), "output_text.done")
    assert done.parsed == City("Rome")
    assert mode.outcome(stream.get_final_response()).output_parsed == City("Rome")
    asked = mode.requests[0][2]["text"]
    assert asked["format"]["type"] == "json_schema" and asked["verbosity"] == "low"


def test_text_that_does_not_fit_is_an_error_at_the_end(mode: Any) -> None:
    stream = open_stream(mode, text_events("sorry"), **ASK, text_format=City)
    with pytest.raises(ValueError, match="City"):
        mode.rest(stream)
    assert stream.response.is_closed


def test_text_that_does_not_fit_stays_the_reason(mode: Any) -> None:
    stream = open_stream(mode, text_events("sorry"), **ASK, text_format=City)
    for _ in range(2):
        with pytest.raises(ValueError, match="City"):
            mode.outcome(stream.get_final_response())


def test_an_incomplete_response_says_so_before_it_is_parsed(mode: Any) -> None:
    events = text_events('{"na', end="incomplete", incomplete_details={"reason": "max_output_tokens"})
    stream = open_stream(mode, events, **ASK, text_format=City)
    found = mode.rest(stream)
    assert of(found, "output_text.done")[0].parsed is None
    with pytest.raises(responses.ResponseNotCompletedError, match=r"incomplete.*max_output_tokens") as caught:
        mode.outcome(stream.get_final_response())
    assert caught.value.response.output_text == '{"na'
    assert isinstance(caught.value, RuntimeError)


def test_a_failed_response_says_why(mode: Any) -> None:
    failed = event("failed", response=whole("failed", error={"code": "server_error", "message": "boom"}))
    stream = open_stream(mode, numbered(event("created", response=whole()), failed))
    with pytest.raises(responses.ResponseNotCompletedError, match="server_error: boom"):
        mode.outcome(stream.get_final_response())


def test_a_cancelled_response_says_so(mode: Any) -> None:
    events = numbered(event("created", response=whole()), event("cancelled", response=whole("cancelled")))
    stream = open_stream(mode, events)
    assert [each.type for each in mode.rest(stream)] == ["response.created", "response.cancelled"]
    assert stream.completed
    with pytest.raises(responses.ResponseNotCompletedError, match="the response is cancelled") as caught:
        mode.outcome(stream.get_final_response())
    assert caught.value.response.status == "cancelled"


def test_a_last_event_without_its_response(mode: Any) -> None:
    events = numbered(event("created", response=whole()), event("completed"))
    stream = open_stream(mode, events)
    assert mode.rest(stream)[-1].type == "response.completed"
    with pytest.raises(responses.ResponseNotCompletedError, match="without the response"):
        mode.outcome(stream.get_final_response())


def test_a_stream_that_just_stops_has_no_final_response(mode: Any) -> None:
    stream = open_stream(mode, text_events("a")[:4])
    with pytest.raises(responses.ResponseNotCompletedError, match=r"Didn't receive a `response\.completed` event"):
        mode.outcome(stream.get_final_response())
    assert stream.current_response_snapshot.output_text == "a"


# Going on with a response that is there


def test_resuming(mode: Any) -> None:
    stream = open_stream(mode, text_events("Hel", "lo"), response_id="r", starting_after=3)
    events = mode.rest(stream)
    assert [each.sequence_number for each in events] == [4, 5, 6, 7, 8]
    assert events[0].snapshot == "Hello"
    assert mode.requests[0][0].startswith("GET /v1/responses/r?stream=true ")


def test_resuming_passes_on_events_without_a_number(mode: Any) -> None:
    events = [data for _, data in text_events("Hel", "lo")]
    events.insert(1, {"type": "keepalive"})
    client = mode.answered(mode.sent(events))
    found = mode.rest(mode.enter(client.responses.stream(response_id="r", starting_after=6)))
    assert [each.type for each in found] == ["keepalive", "response.output_item.done", "response.completed"]


@pytest.mark.parametrize(
    ("params", "said"),
    [
        ({"model": "m"}, "input must be provided"),
        ({"input": "?"}, "model must be provided"),
        ({"response_id": "r", "model": "m"}, "model"),
        ({"response_id": "r", "text": {}}, "text"),
        ({"starting_after": 1, **ASK}, "response_id"),
    ],
)
def test_arguments_that_do_not_go_together(mode: Any, params: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        mode.answered(b"").responses.stream(**params)


@pytest.mark.parametrize(
    ("params", "said"),
    [
        ({**ASK, "stream": True}, r"stream\(\) takes no `stream`"),
        ({"response_id": "r", "stream": True}, r"`stream`"),
        ({**ASK, "temprature": 1}, r"responses\.stream\(\) .*'temprature'; did you mean 'temperature'"),
    ],
)
def test_wrong_arguments_are_found_at_once(mode: Any, params: dict[str, Any], said: str) -> None:
    with pytest.raises((TypeError, ValueError), match=said):
        mode.answered(b"").responses.stream(**params)


def test_entering_a_manager_again_sends_another_request(mode: Any) -> None:
    client = mode.answered(mode.sent(text_events("a"), named=True, done=False))
    manager = client.responses.stream(**ASK)
    for number in (1, 2):
        stream = mode.enter(manager)
        assert mode.outcome(stream.get_final_response()).output_text == "a"
        mode.leave(manager)
        assert len(mode.requests) == number


def test_two_formats(mode: Any) -> None:
    with pytest.raises(TypeError, match="text_format"):
        mode.answered(b"").responses.stream(**ASK, text_format=City, text={"format": {"type": "text"}})
    with pytest.raises(TypeError, match="another name of `text_format`"):
        mode.answered(b"").responses.stream(**ASK, text_format=City, response_format=City)


def test_response_format_is_another_name_of_text_format(mode: Any) -> None:
    stream = open_stream(mode, text_events('{"name": "Rome"}'), **ASK, response_format=City)
    assert mode.outcome(stream.get_final_response()).output_parsed.name == "Rome"


# Streams that break


def test_a_broken_connection_carries_the_snapshot(mode: Any) -> None:
    begun = mode.sent(text_events("Hel", "lo")[:5], named=True, done=False)
    client = mode.answered(reply(begun, end="reset", complete=False))
    with pytest.raises(APIConnectionError) as caught:
        mode.rest(client.responses.stream(**ASK))
    assert caught.value.partial.output_text == "Hello"


def test_an_error_that_is_an_event_is_passed_on(mode: Any) -> None:
    sent = {"type": "error", "code": "bad", "message": "boom", "param": None, "sequence_number": 9}
    stream = open_stream(mode, [*text_events("a")[:4], ("error", sent)])
    *_, error = mode.rest(stream)
    assert type(error).__name__ == "ResponseErrorEvent" and error.to_dict() == sent
    assert not stream.completed
    with pytest.raises(responses.ResponseNotCompletedError, match="bad: boom") as caught:
        mode.outcome(stream.get_final_response())
    assert caught.value.response.output_text == "a"
    assert isinstance(caught.value, RuntimeError)


def test_an_error_that_comes_first(mode: Any) -> None:
    stream = open_stream(mode, [("error", {"type": "error", "message": "boom"})])
    assert [event.message for event in mode.rest(stream)] == ["boom"]
    with pytest.raises(responses.ResponseNotCompletedError, match="boom"):
        mode.outcome(stream.get_final_response())


def test_an_error_that_is_no_event_carries_the_snapshot(mode: Any) -> None:
    events = [*text_events("a")[:4], ("error", {"error": {"code": "bad", "message": "boom"}})]
    stream = open_stream(mode, events)
    with pytest.raises(APIError, match="boom") as caught:
        mode.rest(stream)
    assert caught.value.code == "bad" and caught.value.partial.output_text == "a"
