"""Responses of the local server: whole, as events, in the background, and in conversations."""

from __future__ import annotations

from typing import Any

import pytest

import openai
from openai import OpenAI


@pytest.mark.parametrize("accessor", ["responses", "beta.responses"])
def test_response_comes_as_events(accessor: str, client: OpenAI) -> None:
    resource: Any = client.beta.responses if accessor.startswith("beta") else client.responses
    stream = resource.create(model="m", input="Hi there", stream=True)
    events = list(stream)
    kinds = [event.type for event in events if not event.type.endswith(".delta")]
    assert kinds == [
        "response.created",
        "response.in_progress",
        "response.output_item.added",
        "response.content_part.added",
        "response.output_text.done",
        "response.content_part.done",
        "response.output_item.done",
        "response.completed",
    ]
    assert [event.sequence_number for event in events] == list(range(len(events)))
    text = "".join(event.delta for event in events if event.type == "response.output_text.delta")
    assert text == events[-1].response.output[0].content[0].text == "Hello! You said: Hi there"
    rest = resource.retrieve(events[-1].response.id, stream=True, starting_after=events[-3].sequence_number)
    assert [event.type for event in rest] == kinds[-2:]


TOOL = {"type": "function", "name": "add", "parameters": {"type": "object", "properties": {"a": {"type": "integer"}}}}


def test_response_calls_a_tool_and_answers_its_result(client: OpenAI) -> None:
    first = client.responses.create(model="m", input="1?", tools=[TOOL])  # type: ignore[list-item]
    (call,) = first.output
    assert (call.type, call.name, call.arguments) == ("function_call", "add", '{"a": 1}')
    result: Any = {"type": "function_call_output", "call_id": call.call_id, "output": "7"}
    second = client.responses.create(model="m", input=[result], previous_response_id=first.id)
    assert second.output_text == "Hello! The tool answered: 7"
    events = list(client.responses.create(model="m", input="1?", tools=[TOOL], stream=True))  # type: ignore[list-item]
    deltas = [event.delta for event in events if event.type == "response.function_call_arguments.delta"]
    assert "".join(deltas) == call.arguments
    assert len(deltas) > 1


def test_response_follows_a_schema(client: OpenAI) -> None:
    schema = {"type": "object", "properties": {"city": {"type": "string"}}}
    form: Any = {"format": {"type": "json_schema", "name": "place", "schema": schema, "strict": True}}
    response = client.responses.create(model="m", input="Where?", text=form)
    assert response.output_text == '{"city": "city"}'
    assert response.text is not None
    assert response.text.to_dict()["format"] == form["format"]


def test_response_that_is_cut_off(client: OpenAI) -> None:
    response = client.responses.create(model="m", input="one two three", max_output_tokens=2)
    assert response.status == "incomplete"
    assert response.incomplete_details is not None
    assert response.incomplete_details.reason == "max_output_tokens"
    assert response.usage is not None
    assert response.usage.output_tokens == 2


def test_response_in_the_background_is_waited_for_or_cancelled(client: OpenAI) -> None:
    first, second = (client.responses.create(model="m", input="Hi", background=True) for _ in range(2))
    looks = [client.responses.retrieve(first.id) for _ in range(3)]
    assert [first.status, *(look.status for look in looks)] == ["queued", "in_progress", "completed", "completed"]
    assert looks[-1].output_text == "Hello! You said: Hi"
    assert client.responses.cancel(second.id).status == "cancelled"
    assert client.responses.retrieve(second.id).status == "cancelled"


def test_response_adds_to_its_conversation(client: OpenAI) -> None:
    conversation = client.conversations.create()
    client.responses.create(model="m", input="Hi", conversation=conversation.id)
    items: list[Any] = list(client.conversations.items.list(conversation.id, order="asc"))
    assert [(item.role, item.content[0].text) for item in items] == [
        ("user", "Hi"),
        ("assistant", "Hello! You said: Hi"),
    ]


def test_response_that_is_not_stored_is_not_found(client: OpenAI) -> None:
    response = client.responses.create(model="m", input="Hi", store=False)
    with pytest.raises(openai.NotFoundError):
        client.responses.retrieve(response.id)
    with pytest.raises(openai.BadRequestError, match="previous_response_not_found"):
        client.responses.create(model="m", input="Hi", previous_response_id=response.id)
