"""Output as the next input: messages and items go back in as they are, without what only answers have."""

from __future__ import annotations

import dataclasses
from typing import Any, get_args

import pytest

import openai
from openai._models import fields_of
from openai._typing import members, unwrap
from openai.lib import as_input

Api = Any


@dataclasses.dataclass
class Task:
    title: str


ASKED: Any = {"model": "m", "messages": [{"role": "user", "content": "Hi"}]}
REASONING = {"id": "rs", "type": "reasoning", "summary": [], "status": None, "encrypted_content": None}


def test_a_message_of_a_chat(api: Api) -> None:
    api.says("Hello", annotations=[], refusal=None, audio=None, tool_calls=None, reasoning_content="Hm.")
    message = api.get(api.client.chat.completions.create(**ASKED)).choices[0].message
    api.says("Hello")
    api.get(api.client.chat.completions.create(model="m", messages=[*ASKED["messages"], message]))
    # `annotations` is a field of answers alone, `tool_calls` may not be null, and of the last only the server knows.
    assert api.sent[1]["messages"][1] == {
        "role": "assistant",
        "content": "Hello",
        "refusal": None,
        "audio": None,
        "reasoning_content": "Hm.",
    }


def test_a_parsed_message_of_a_chat(api: Api) -> None:
    tool = openai.pydantic_function_tool(Task)
    api.says('{"title": "a"}', ("task", '{"title": "b"}'), reason="stop")
    message = api.get(api.client.chat.completions.parse(**ASKED, response_format=Task, tools=[tool])).choices[0].message
    assert message.parsed == Task("a")
    api.says("Hello")
    # Iterables that can be read once are read once.
    api.get(api.client.chat.completions.create(model="m", messages=(each for each in [message])))
    call = {"id": "call_1", "type": "function", "function": {"name": "task", "arguments": '{"title": "b"}'}}
    assert api.sent[1]["messages"] == [{"role": "assistant", "content": '{"title": "a"}', "tool_calls": [call]}]


def test_a_spoken_message(api: Api) -> None:
    api.says(None, audio={"id": "a1", "data": "UklGRg==", "expires_at": 1, "transcript": "Hello"})
    message = api.get(api.client.chat.completions.create(**ASKED)).choices[0].message
    assert openai.to_input(message) == {"role": "assistant", "content": None, "audio": {"id": "a1"}}


def test_items_of_a_response(api: Api) -> None:
    api.responds(REASONING, ("task", '{"title": "b"}'), '{"title": "a"}')
    response = api.get(api.client.responses.parse(model="m", input="Hi", text_format=Task))
    api.responds("Hello")
    more = [{"type": "function_call_output", "call_id": "call_2", "output": "done"}]
    api.get(api.client.responses.create(model="m", input=[*response.output, *more]))
    assert api.sent[1]["input"] == [
        # The API refuses `status: null`, which it sends itself.
        {"id": "rs", "type": "reasoning", "summary": [], "encrypted_content": None},
        {"id": "f2", "type": "function_call", "call_id": "call_2", "name": "task", "arguments": '{"title": "b"}'},
        {
            "id": "m3",
            "type": "message",
            "role": "assistant",
            "status": "completed",
            "content": [{"type": "output_text", "text": '{"title": "a"}', "annotations": []}],
        },
        *more,
    ]
    assert openai.to_input(response) == api.sent[1]["input"][:3]
    assert openai.to_input(response.output[0]) == api.sent[1]["input"][0]
    # What was given stays as it was.
    assert response.output_parsed == Task("a")


def test_items_of_a_conversation(api: Api) -> None:
    item = {
        "id": "msg_1",
        "type": "message",
        "role": "user",
        "status": "completed",
        "content": [{"type": "input_text", "text": "Hi"}],
    }
    api.answers({"object": "list", "data": [item], "has_more": False, "first_id": "msg_1", "last_id": "msg_1"})
    (kept,) = api.get(api.client.conversations.items.list("conv_1")).data
    api.responds("Hello")
    api.get(api.client.responses.create(model="m", input=[kept]))
    sent = api.last
    assert sent["input"][0]["content"] == [{"type": "input_text", "text": "Hi"}]
    assert sent["input"][0]["role"] == "user"


@pytest.mark.parametrize("given", ["Hi", None, 3, {"role": "user"}, [{"role": "user"}]])
def test_what_is_no_answer_stays_as_it_is(given: Any) -> None:
    assert openai.to_input(given) == given


@pytest.mark.parametrize("beta", [False, True])
def test_every_item_that_a_response_can_hold_has_a_way_back(beta: bool) -> None:
    from openai.types import beta as beta_types, responses

    output = beta_types.BetaResponseOutputItem if beta else responses.ResponseOutputItem
    into: Any = beta_types.BetaResponseInputItemParam if beta else responses.ResponseInputItemParam
    for model in members(unwrap(output)):
        # A role, where there is one, is the one that the input type has.
        literals = {name: get_args(unwrap(field.annotation)) for name, field in fields_of(model).items()}
        said = {name: values[0] for name, values in literals.items() if values and name in ("type", "role")}
        if said["type"] == "additional_tools":
            said["role"] = "developer"
        item = model.construct(**said, id="i", created_by="somebody", of_the_future=1)
        sent: Any = as_input._fit(item, into)
        assert type(sent) is dict, model
        assert sent["type"] == said["type"] and sent["of_the_future"] == 1
        assert "created_by" not in sent or "created_by" not in fields_of(model)
