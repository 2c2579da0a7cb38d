"""Runs of assistants on the local server: waited for, as events, and with functions that are called on the way."""

from __future__ import annotations

from typing import Any

import pytest

import openai
from openai import AssistantEventHandler, OpenAI

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

TOOL: Any = {
    "type": "function",
    "function": {"name": "add", "parameters": {"type": "object", "properties": {"a": {"type": "integer"}}}},
}


@pytest.fixture
def beta(client: OpenAI) -> Any:
    return client.beta


@pytest.fixture
def ids(beta: Any) -> dict[str, str]:
    """An assistant, and a thread with a message."""
    assistant = beta.assistants.create(model="m", name="Ada")
    thread = beta.threads.create(messages=[{"role": "user", "content": "Hi there"}])
    return {"assistant_id": assistant.id, "thread_id": thread.id}


def test_a_run_takes_two_looks(beta: Any, ids: Any) -> None:
    run = beta.threads.runs.create(**ids)
    look = lambda: beta.threads.runs.retrieve(run.id, thread_id=ids["thread_id"])  # noqa: E731
    assert run.status == "queued"
    assert look().status == "in_progress"
    assert [message.role for message in beta.threads.messages.list(ids["thread_id"])] == ["user"]
    done = look()
    assert (done.status, done.model, done.usage.prompt_tokens) == ("completed", "m", 2)
    assert look() == done
    answer = beta.threads.messages.list(ids["thread_id"]).data[0]
    assert (answer.role, answer.run_id, answer.assistant_id) == ("assistant", run.id, ids["assistant_id"])
    assert answer.content[0].text.value == "Hello! You said: Hi there"
    (step,) = beta.threads.runs.steps.list(run.id, thread_id=ids["thread_id"])
    assert (step.status, step.step_details.message_creation.message_id) == ("completed", answer.id)
    assert beta.threads.runs.steps.retrieve(step.id, thread_id=ids["thread_id"], run_id=run.id) == step


def test_a_run_is_waited_for_and_its_functions_are_called(beta: Any, ids: Any) -> None:
    run = beta.threads.runs.create_and_poll(**ids, tools=[TOOL], poll_interval_ms=1)
    assert run.status == "requires_action"
    (call,) = run.required_action.submit_tool_outputs.tool_calls
    assert (call.function.name, call.function.arguments) == ("add", '{"a": 1}')
    run = beta.threads.runs.submit_tool_outputs_and_poll(
        run_id=run.id,
        thread_id=ids["thread_id"],
        tool_outputs=[{"tool_call_id": call.id, "output": "7"}],
        poll_interval_ms=1,
    )
    assert (run.status, run.required_action) == ("completed", None)
    answer = beta.threads.messages.list(ids["thread_id"], run_id=run.id).data[0]
    assert answer.content[0].text.value == "Hello! The tool answered: 7"
    wrote, called = beta.threads.runs.steps.list(run.id, thread_id=ids["thread_id"])
    assert (wrote.type, called.type, called.status) == ("message_creation", "tool_calls", "completed")
    assert called.step_details.tool_calls[0].function.output == "7"


def test_a_run_as_events(beta: Any) -> None:
    assistant = beta.assistants.create(model="m")
    thread = {"messages": [{"role": "user", "content": "Hi"}]}
    with beta.threads.create_and_run(assistant_id=assistant.id, thread=thread, stream=True) as stream:
        events = list(stream)
    assert stream.completed
    assert [event.event for event in events if not event.event.endswith(".delta")] == [
        "thread.created",
        "thread.run.created",
        "thread.run.queued",
        "thread.run.in_progress",
        "thread.run.step.created",
        "thread.run.step.in_progress",
        "thread.message.created",
        "thread.message.in_progress",
        "thread.message.completed",
        "thread.run.step.completed",
        "thread.run.completed",
    ]
    statuses = [event.data.status for event in events if event.event.count(".") == 2 and ".run." in event.event]
    assert statuses == ["queued", "queued", "in_progress", "completed"]
    pieces = [event.data.delta.content[0].text.value for event in events if event.event == "thread.message.delta"]
    assert "".join(pieces) == "Hello! You said: Hi"
    assert len(pieces) > 1


class Adder(AssistantEventHandler):
    """Submits the outputs of the functions that the run calls, and follows what comes then."""

    def __init__(self, beta: Any, thread_id: str) -> None:
        super().__init__()
        self.beta, self.thread_id, self.said = beta, thread_id, ""

    def on_tool_call_done(self, tool_call: Any) -> None:
        self.call = tool_call

    def on_text_done(self, text: Any) -> None:
        self.said = text.value

    def on_end(self) -> None:
        run = self.current_run
        if run is None or run.status != "requires_action":
            return
        outputs = [{"tool_call_id": self.call.id, "output": self.call.function.arguments}]
        then = Adder(self.beta, self.thread_id)
        with self.beta.threads.runs.submit_tool_outputs_stream(
            run_id=run.id, thread_id=self.thread_id, tool_outputs=outputs, event_handler=then
        ) as stream:
            stream.until_done()
        self.said = then.said


def test_an_event_handler_that_answers_calls(beta: Any, ids: Any) -> None:
    handler = Adder(beta, ids["thread_id"])
    with beta.threads.runs.stream(**ids, tools=[TOOL], event_handler=handler) as stream:
        stream.until_done()
    assert handler.said == 'Hello! The tool answered: {"a": 1}'


def test_a_run_is_cut_off_at_its_limit(beta: Any, ids: Any) -> None:
    run = beta.threads.runs.create_and_poll(**ids, max_completion_tokens=2, poll_interval_ms=1)
    assert (run.status, run.incomplete_details.reason) == ("incomplete", "max_completion_tokens")
    answer = beta.threads.messages.list(ids["thread_id"]).data[0]
    assert (answer.status, answer.incomplete_details.reason) == ("incomplete", "max_tokens")


def test_a_run_follows_a_schema_and_takes_further_messages(beta: Any, ids: Any) -> None:
    schema = {"type": "object", "properties": {"city": {"type": "string"}}}
    form = {"type": "json_schema", "json_schema": {"name": "place", "schema": schema}}
    more = [{"role": "user", "content": "Where?"}]
    beta.threads.runs.create_and_poll(**ids, response_format=form, additional_messages=more, poll_interval_ms=1)
    texts = [message.content[0].text.value for message in beta.threads.messages.list(ids["thread_id"], order="asc")]
    assert texts == ["Hi there", "Where?", '{"city": "city"}']


def test_a_cancelled_run_does_not_go_on(beta: Any, ids: Any) -> None:
    run = beta.threads.runs.create_and_poll(**ids, tools=[TOOL], poll_interval_ms=1)
    run = beta.threads.runs.cancel(run.id, thread_id=ids["thread_id"])
    assert (run.status, run.required_action) == ("cancelled", None)
    assert beta.threads.runs.retrieve(run.id, thread_id=ids["thread_id"]) == run
    (step,) = beta.threads.runs.steps.list(run.id, thread_id=ids["thread_id"])
    assert step.status == "cancelled"
    with pytest.raises(openai.BadRequestError, match="cannot become cancelled any more"):
        beta.threads.runs.cancel(run.id, thread_id=ids["thread_id"])


def test_what_a_run_refuses(beta: Any, ids: Any) -> None:
    with pytest.raises(openai.NotFoundError, match="There is no object 'asst_9' among the assistants"):
        beta.threads.runs.create(ids["thread_id"], assistant_id="asst_9")
    run = beta.threads.runs.create(**ids)
    with pytest.raises(openai.BadRequestError, match="already has an active run, run_"):
        beta.threads.runs.create(**ids)
    submit = beta.threads.runs.submit_tool_outputs
    with pytest.raises(openai.BadRequestError, match="is queued, so it waits for no tool outputs"):
        submit(run.id, thread_id=ids["thread_id"], tool_outputs=[])
    beta.threads.runs.cancel(run.id, thread_id=ids["thread_id"])
    run = beta.threads.runs.create_and_poll(**ids, tools=[TOOL], poll_interval_ms=1)
    with pytest.raises(openai.BadRequestError, match="waits for the outputs of call_"):
        submit(run.id, thread_id=ids["thread_id"], tool_outputs=[{"tool_call_id": "other", "output": "1"}])
