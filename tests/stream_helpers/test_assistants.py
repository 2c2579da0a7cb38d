"""Event handlers of assistants: which callbacks a run calls, and in which order."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from openai import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    AssistantEventHandler,
    AsyncAssistantEventHandler,
    omit,
)
from openai.lib.streaming import AssistantStreamManager, AsyncAssistantStreamManager
from openai.testing import reply

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

RUN = {"id": "run", "object": "thread.run", "thread_id": "t", "assistant_id": "a", "status": "queued"}
STEP = {
    "id": "step",
    "object": "thread.run.step",
    "type": "tool_calls",
    "status": "in_progress",
    "step_details": {"type": "tool_calls", "tool_calls": []},
}
MESSAGE = {"id": "msg", "object": "thread.message", "role": "assistant", "status": "in_progress", "content": []}


def run(status: str) -> tuple[str, Any]:
    return f"thread.run.{'created' if status == 'queued' else status}", {**RUN, "status": status}


def text(index: int, value: str) -> dict[str, Any]:
    return {"index": index, "type": "text", "text": {"value": value, "annotations": []}}


def image(index: int) -> dict[str, Any]:
    return {"index": index, "type": "image_file", "image_file": {"file_id": "f"}}


def message_delta(*content: dict[str, Any]) -> tuple[str, Any]:
    return "thread.message.delta", {"id": "msg", "object": "thread.message.delta", "delta": {"content": [*content]}}


def message(status: str, *content: dict[str, Any]) -> tuple[str, Any]:
    blocks = [{name: value for name, value in block.items() if name != "index"} for block in content]
    name = "created" if status == "in_progress" else status
    return f"thread.message.{name}", {**MESSAGE, "status": status, "content": blocks}


def step_delta(index: int, arguments: str, **more: Any) -> tuple[str, Any]:
    call = {"index": index, "type": "function", "function": {"arguments": arguments, **more}}
    call.update({"id": f"call-{index}"} if more else {})
    details = {"type": "tool_calls", "tool_calls": [call]}
    return "thread.run.step.delta", {"id": "step", "delta": {"step_details": details}}


def step(status: str) -> tuple[str, Any]:
    return f"thread.run.step.{'created' if status == 'in_progress' else status}", {**STEP, "status": status}


DONE = ("done", "[DONE]")
CALLED = {"type": "tool_calls"}
TEXT = [
    run("queued"),
    message("in_progress"),
    message_delta(text(0, "Hel")),
    message_delta(text(0, "lo")),
    message("completed", text(0, "Hello")),
    run("completed"),
    DONE,
]
CALLS = [
    run("queued"),
    step("in_progress"),
    step_delta(0, "", name="f"),
    step_delta(0, "{}"),
    step_delta(1, "", name="g"),
    step_delta(1, "[]"),
    run("requires_action"),
    DONE,
]
PLAIN = ("on_event",)


def recorder(mode: Any, *, raising: str = "", skip: tuple[str, ...] = PLAIN) -> tuple[Any, list[Any]]:
    """Return a handler that writes its callbacks down, and may raise in one of them."""
    calls: list[Any] = []
    base: Any = AsyncAssistantEventHandler if mode.is_async else AssistantEventHandler

    def callback(name: str) -> Any:
        def note(self: Any, *arguments: Any) -> None:
            if name not in skip:
                calls.append((name, *arguments))
            if name == raising:
                raise KeyError(name)

        async def note_later(self: Any, *arguments: Any) -> None:
            note(self, *arguments)

        return note_later if mode.is_async else note

    names = [name for name in dir(base) if name.startswith("on_")]
    return type("Recorder", (base,), {name: callback(name) for name in names})(), calls


def follow(mode: Any, events: Any, **options: Any) -> tuple[Any, list[Any], list[Any]]:
    handler, calls = recorder(mode, **options)
    client = mode.answered(mode.sent(events, named=True, done=False) if isinstance(events, list) else events)
    manager = client.beta.threads.runs.stream("t", assistant_id="a", event_handler=handler)
    assert mode.enter(manager) is handler
    return handler, calls, mode.rest(handler)


def names(calls: list[Any]) -> list[str]:
    return [call[0] for call in calls]


# What is called


def test_text(mode: Any) -> None:
    handler, calls, events = follow(mode, TEXT)
    assert names(calls) == [
        "on_message_created",
        "on_text_created",
        "on_text_delta",
        "on_message_delta",
        "on_text_delta",
        "on_message_delta",
        "on_text_done",
        "on_message_done",
        "on_end",
    ]
    deltas = [(delta.value, snapshot.value) for name, delta, snapshot in (c for c in calls if c[0] == "on_text_delta")]
    assert deltas == [("Hel", "Hel"), ("lo", "Hello")]
    assert calls[6][1].value == "Hello"
    assert [each.event for each in events] == [name for name, _ in TEXT[:-1]]
    assert mode.outcome(handler.get_final_run()).status == "completed"
    assert [each.content[0].text.value for each in mode.outcome(handler.get_final_messages())] == ["Hello"]


def test_tool_calls(mode: Any) -> None:
    handler, calls, _ = follow(mode, CALLS)
    assert names(calls) == [
        "on_run_step_created",
        "on_tool_call_created",
        "on_run_step_delta",
        "on_tool_call_delta",
        "on_run_step_delta",
        "on_tool_call_done",
        "on_tool_call_created",
        "on_run_step_delta",
        "on_tool_call_delta",
        "on_run_step_delta",
        "on_tool_call_done",
        "on_end",
    ]
    done = [call[1] for call in calls if call[0] == "on_tool_call_done"]
    assert [(each.id, each.function.name, each.function.arguments) for each in done] == [
        ("call-0", "f", "{}"),
        ("call-1", "g", "[]"),
    ]
    assert mode.outcome(handler.get_final_run()).status == "requires_action"


@pytest.mark.parametrize("status", ["completed", "failed", "cancelled", "expired"])
def test_steps_end_once(mode: Any, status: str) -> None:
    events = [run("queued"), step("in_progress"), step_delta(0, "{}", name="f"), step(status), run("completed"), DONE]
    handler, calls, _ = follow(mode, events)
    assert names(calls)[-3:] == ["on_tool_call_done", "on_run_step_done", "on_end"]
    assert names(calls).count("on_tool_call_done") == 1
    assert [each.status for each in mode.outcome(handler.get_final_run_steps())] == [status]


def test_images(mode: Any) -> None:
    events = [
        message("in_progress"),
        message_delta(image(0)),
        message_delta(text(1, "a")),
        message("completed", image(0), text(1, "a")),
        DONE,
    ]
    _, calls, _ = follow(mode, events)
    assert [call[1].file_id for call in calls if call[0] == "on_image_file_done"] == ["f"]


def test_every_event_comes_first_to_on_event(mode: Any) -> None:
    _, calls, events = follow(mode, TEXT, skip=())
    assert [call[1] for call in calls if call[0] == "on_event"] == events


def test_a_message_that_was_never_announced(mode: Any) -> None:
    handler, calls, _ = follow(mode, [message_delta(text(0, "a")), message_delta(text(0, "b")), DONE])
    assert names(calls)[:2] == ["on_text_created", "on_text_delta"]
    assert handler.current_message_snapshot.content[0].text.value == "ab"


def test_unknown_events_pass_through(mode: Any) -> None:
    _, calls, events = follow(mode, [run("queued"), ("thread.mystery", {"id": "x"}), run("completed"), DONE])
    assert names(calls) == ["on_end"] and len(events) == 3


def test_what_is_current(mode: Any) -> None:
    handler, _ = recorder(mode)
    client = mode.answered(mode.sent(TEXT, named=True, done=False))
    mode.enter(client.beta.threads.runs.stream("t", assistant_id="a", event_handler=handler))
    assert handler.current_event is None and handler.current_run is None
    first = mode.take(handler)
    assert handler.current_event is first and handler.current_run.id == "run"
    mode.rest(handler)
    assert handler.current_event is None
    assert handler.current_message_snapshot.status == "completed"
    assert handler.current_run_step_snapshot is None


# Deltas that lack something


def without_index(block: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in block.items() if name != "index"}


def test_text_without_an_index(mode: Any) -> None:
    deltas = [message_delta(without_index(text(0, value))) for value in ("Hel", "lo")]
    events = [message("in_progress"), *deltas, message_delta(without_index(image(1))), message("completed"), DONE]
    _, calls, _ = follow(mode, events)
    assert [name for name in names(calls) if "text" in name] == [
        "on_text_created", "on_text_delta", "on_text_delta", "on_text_done",
    ]  # fmt: skip
    assert [call[2].value for call in calls if call[0] == "on_text_delta"] == ["Hel", "Hello"]


def test_blocks_in_any_order(mode: Any) -> None:
    events = [message_delta(text(1, "b")), message_delta(text(0, "a")), message_delta(text(1, "B")), DONE]
    handler, calls, _ = follow(mode, events)
    assert names(calls).count("on_text_created") == 2
    assert [call[2].value for call in calls if call[0] == "on_text_delta"] == ["b", "a", "bB"]
    assert [block.text.value for block in handler.current_message_snapshot.content] == ["a", "bB"]


@pytest.mark.parametrize("identified", [True, False])
def test_tool_calls_without_an_index(mode: Any, identified: bool) -> None:
    def delta(id: str, arguments: str, **more: Any) -> tuple[str, Any]:
        call = {"type": "function", "function": {"arguments": arguments, **more}}
        call.update({"id": id} if identified or more else {})
        return "thread.run.step.delta", {"id": "step", "delta": {"step_details": {**CALLED, "tool_calls": [call]}}}

    deltas = [delta("a", "", name="f"), delta("a", "{}"), delta("b", "", name="g"), delta("b", "["), delta("b", "]")]
    _, calls, _ = follow(mode, [run("queued"), step("in_progress"), *deltas, run("requires_action"), DONE])
    assert [name for name in names(calls) if "tool_call" in name] == [
        "on_tool_call_created", "on_tool_call_delta", "on_tool_call_done",
        "on_tool_call_created", "on_tool_call_delta", "on_tool_call_delta", "on_tool_call_done",
    ]  # fmt: skip
    done = [call[1] for call in calls if call[0] == "on_tool_call_done"]
    assert [(each.id, each.function.name, each.function.arguments) for each in done] == [
        ("a", "f", "{}"),
        ("b", "g", "[]"),
    ]


@pytest.mark.parametrize(
    "odd",
    [
        ("thread.message.delta", {"id": "msg"}),
        ("thread.message.delta", {"id": "msg", "delta": {}}),
        ("thread.message.delta", {"id": "msg", "delta": {"content": [{"index": 0}]}}),
        ("thread.message.delta", {"id": "msg", "delta": {"content": [{"index": 0, "type": "text"}, None]}}),
        ("thread.message.delta", None),
        ("thread.message.completed", {"id": "msg"}),
        ("thread.run.step.delta", {"id": "step"}),
        ("thread.run.step.delta", {"id": "step", "delta": {"step_details": {"type": "tool_calls"}}}),
        ("thread.run.step.completed", []),
        ("thread.run.mystery", {"id": "run"}),
    ],
)
def test_events_without_what_they_should_have(mode: Any, odd: tuple[str, Any]) -> None:
    _, calls, events = follow(mode, [run("queued"), step("in_progress"), message("in_progress"), odd, *TEXT[2:]])
    assert events[3].event == odd[0]
    assert [call[2].value for call in calls if call[0] == "on_text_delta"] == ["Hel", "Hello"]
    assert "on_message_done" in names(calls) and names(calls)[-1] == "on_end"


def test_text_deltas(mode: Any) -> None:
    handler, _ = recorder(mode)
    client = mode.answered(mode.sent(TEXT, named=True, done=False))
    mode.enter(client.beta.threads.runs.stream("t", assistant_id="a", event_handler=handler))
    assert mode.rest(handler.text_deltas) == ["Hel", "lo"]


# How a stream is opened


def test_without_a_handler(mode: Any) -> None:
    client = mode.answered(mode.sent(TEXT, named=True, done=False))
    manager = client.beta.threads.runs.create_and_stream(thread_id="t", assistant_id="a")
    assert isinstance(manager, AsyncAssistantStreamManager if mode.is_async else AssistantStreamManager)
    stream = mode.enter(manager)
    mode.outcome(stream.until_done())
    first, headers, body = mode.requests[0]
    assert first.startswith("POST /v1/threads/t/runs ")
    assert body == {"assistant_id": "a", "stream": True}
    assert headers["x-stainless-stream-helper"] == "threads.runs.create_and_stream"
    assert headers["x-stainless-custom-event-handler"] == "false"
    assert headers["openai-beta"] == "assistants=v2"


def test_create_and_run_stream(mode: Any) -> None:
    handler, calls = recorder(mode)
    client = mode.answered(mode.sent(TEXT, named=True, done=False))
    mode.rest(client.beta.threads.create_and_run_stream(assistant_id="a", event_handler=handler))
    first, headers, _ = mode.requests[0]
    assert first.startswith("POST /v1/threads/runs ")
    assert headers["x-stainless-stream-helper"] == "threads.create_and_run_stream"
    assert headers["x-stainless-custom-event-handler"] == "true"
    assert calls[-1] == ("on_end",)


@pytest.mark.parametrize("positional", [True, False])
def test_submit_tool_outputs_stream(mode: Any, positional: bool) -> None:
    client = mode.answered(mode.sent(TEXT, named=True, done=False))
    ids: Any = (("t", "r"), {}) if positional else ((), {"thread_id": "t", "run_id": "r"})
    outputs = [{"tool_call_id": "c", "output": "1"}]
    mode.rest(client.beta.threads.runs.submit_tool_outputs_stream(*ids[0], tool_outputs=outputs, **ids[1]))
    first, headers, body = mode.requests[0]
    assert first.startswith("POST /v1/threads/t/runs/r/submit_tool_outputs ")
    assert headers["x-stainless-stream-helper"] == "threads.runs.submit_tool_outputs_stream"
    assert body == {"tool_outputs": outputs, "stream": True}


def test_a_handler_of_the_other_kind(mode: Any) -> None:
    other: Any = AssistantEventHandler() if mode.is_async else AsyncAssistantEventHandler()
    with pytest.raises(TypeError, match="event_handler must be an instance of"):
        mode.answered(b"").beta.threads.runs.stream("t", assistant_id="a", event_handler=other)


def test_a_handler_follows_one_run(mode: Any) -> None:
    handler, _, _ = follow(mode, TEXT)
    client = mode.answered(mode.sent(TEXT, named=True, done=False))
    with pytest.raises(RuntimeError, match="one stream only"):
        mode.enter(client.beta.threads.runs.stream("t", assistant_id="a", event_handler=handler))


def test_a_handler_that_was_used_sends_nothing_more(mode: Any) -> None:
    client = mode.answered(mode.sent(TEXT, named=True, done=False))
    manager = client.beta.threads.runs.stream("t", assistant_id="a")
    mode.rest(mode.enter(manager))
    mode.leave(manager)
    with pytest.raises(RuntimeError, match="one stream only"):
        mode.enter(manager)
    assert len(mode.requests) == 1


@pytest.mark.parametrize(
    ("params", "said"),
    [
        ({"stream": True}, r"stream\(\) takes no `stream`"),
        ({"temprature": 1}, r"runs\.stream\(\) .*'temprature'; did you mean 'temperature'"),
        ({"assistant_id": omit}, r"runs\.stream\(\) is missing the argument 'assistant_id'"),
    ],
)
def test_wrong_arguments_are_found_at_once(mode: Any, params: dict[str, Any], said: str) -> None:
    with pytest.raises(TypeError, match=said):
        mode.answered(b"").beta.threads.runs.stream("t", **{"assistant_id": "a", **params})


@pytest.mark.parametrize(
    ("name", "opened"),
    [
        ("runs.stream", lambda threads: threads.runs.stream("t", assistant_id="a")),
        ("create_and_run_stream", lambda threads: threads.create_and_run_stream(assistant_id="a")),
        (
            "runs.submit_tool_outputs_stream",
            lambda threads: threads.runs.submit_tool_outputs_stream("t", "r", tool_outputs=[]),
        ),
    ],
)
def test_the_warning_points_at_the_program(mode: Any, name: str, opened: Any) -> None:
    threads = mode.answered(mode.sent(TEXT, named=True, done=False)).beta.threads
    with pytest.warns(DeprecationWarning, match=f"beta.threads.{name}") as caught:
        mode.rest(opened(threads))
    assert [each.filename for each in caught] == [__file__]


def test_a_handler_without_a_run(mode: Any) -> None:
    handler, _ = recorder(mode)
    with pytest.raises(RuntimeError, match="no stream yet"):
        mode.take(handler)


def test_close(mode: Any) -> None:
    handler, _ = recorder(mode)
    begun = mode.sent(TEXT[:2], named=True, done=False)
    client = mode.answered(reply(begun, end="hang", complete=False))
    mode.enter(client.beta.threads.runs.stream("t", assistant_id="a", event_handler=handler))
    mode.take(handler)
    mode.outcome(handler.close())
    assert len(mode.rest(handler)) <= 1


# What goes wrong


@pytest.mark.parametrize("callback", ["on_event", "on_text_delta", "on_message_done"])
def test_a_callback_that_raises(mode: Any, callback: str) -> None:
    handler, calls = recorder(mode, raising=callback)
    client = mode.answered(mode.sent(TEXT, named=True, done=False))
    mode.enter(client.beta.threads.runs.stream("t", assistant_id="a", event_handler=handler))
    with pytest.raises(KeyError, match=callback):
        mode.rest(handler)
    assert names(calls)[-2:] == ["on_exception", "on_end"]
    assert isinstance(calls[-2][1], KeyError)
    assert handler._stream.response.is_closed


def test_an_error_event(mode: Any) -> None:
    with pytest.raises(APIError, match="boom") as caught:
        follow(mode, [*TEXT[:3], ("error", {"message": "boom", "code": "bad"})])
    assert caught.value.code == "bad" and caught.value.partial.content[0].text.value == "Hel"


def test_a_broken_connection(mode: Any) -> None:
    with pytest.raises(APIConnectionError) as caught:
        follow(mode, reply(mode.sent(TEXT[:3], named=True, done=False), end="reset", complete=False))
    assert caught.value.partial.content[0].text.value == "Hel"


def test_a_time_out(mode: Any) -> None:
    handler, calls = recorder(mode)
    client = mode.answered(reply(mode.sent(TEXT[:3], named=True, done=False), end="hang", complete=False))
    mode.enter(client.beta.threads.runs.stream("t", assistant_id="a", event_handler=handler, timeout=0.2))
    with pytest.raises(APITimeoutError):
        mode.rest(handler)
    assert names(calls)[-3:] == ["on_timeout", "on_exception", "on_end"]


def test_nothing_came(mode: Any) -> None:
    handler, _, _ = follow(mode, [("thread.mystery", {"id": "x"}), DONE])
    for method, said in (("run", "run object"), ("messages", "messages"), ("run_steps", "run steps")):
        with pytest.raises(RuntimeError, match=f"No .*{said} found: the stream ended before"):
            mode.outcome(getattr(handler, f"get_final_{method}")())


def test_both_handlers_have_the_same_callbacks() -> None:
    def callbacks(cls: type) -> dict[str, list[str]]:
        return {
            name: [*inspect.signature(getattr(cls, name)).parameters] for name in dir(cls) if name.startswith("on_")
        }

    assert callbacks(AssistantEventHandler) == callbacks(AsyncAssistantEventHandler)
    assert len(callbacks(AssistantEventHandler)) == 17
