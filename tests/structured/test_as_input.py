"""Output as the next input: messages and items go back in as they are, without what only answers have."""

from __future__ import annotations

import dataclasses
from typing import Any, get_args

import pytest

import openai
from openai._models import fields_of
from openai._support.annotations import list_union_members, unwrap_annotated

Api = Any


@dataclasses.dataclass
class Task:
    title: str


ASKED: Any = {"model": "m", "messages": [{"role": "user", "content": "Hi"}]}
REASONING = {"id": "rs", "type": "reasoning", "summary": [], "status": None, "encrypted_content": None}


def test_a_message_of_a_chat(api: Api) -> None:
    api.says("Hello", annotations=[], refusal=None, audio=None, tool_calls=None, reasoning_content="Hm.")
    message = api.outcome(api.client.chat.completions.create(**ASKED)).choices[0].message
    api.says("Hello")
    api.outcome(api.client.chat.completions.create(model="m", messages=[*ASKED["messages"], message]))
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
    message = (
        api.outcome(api.client.chat.completions.parse(**ASKED, response_format=Task, tools=[tool])).choices[0].message
    )
    assert message.parsed == Task("a")
    api.says("Hello")
    # Iterables that can be read once are read once.
    api.outcome(api.client.chat.completions.create(model="m", messages=(each for each in [message])))
    call = {"id": "call_1", "type": "function", "function": {"name": "task", "arguments": '{"title": "b"}'}}
    assert api.sent[1]["messages"] == [{"role": "assistant", "content": '{"title": "a"}', "tool_calls": [call]}]


def test_a_spoken_message(api: Api) -> None:
    api.says(None, audio={"id": "a1", "data": "UklGRg==", "expires_at": 1, "transcript": "Hello"})
    message = api.outcome(api.client.chat.completions.create(**ASKED)).choices[0].message
    assert openai.to_input(message) == {"role": "assistant", "content": None, "audio": {"id": "a1"}}


def test_items_of_a_response(api: Api) -> None:
    api.responds(REASONING, ("task", '{"title": "b"}'), '{"title": "a"}')
    response = api.outcome(api.client.responses.parse(model="m", input="Hi", text_format=Task))
    api.responds("Hello")
    more = [{"type": "function_call_output", "call_id": "call_2", "output": "done"}]
    api.outcome(api.client.responses.create(model="m", input=[*response.output, *more]))
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


def test_completions_and_choices_stand_for_their_message(api: Api) -> None:
    api.says("Hello", annotations=[])
    completion = api.outcome(api.client.chat.completions.create(**ASKED))
    message = {"role": "assistant", "content": "Hello"}
    for of in (completion, completion.choices[0], completion.choices[0].message):
        assert openai.to_input(of) == message
    assert openai.to_input(completion.choices) == [message]
    api.says("Hello")
    given = [*ASKED["messages"], completion, *completion.choices]
    api.outcome(api.client.chat.completions.create(model="m", messages=given))
    assert api.last["messages"] == [*ASKED["messages"], message, message]


def test_a_whole_response_stands_for_its_items(api: Api) -> None:
    api.responds("Hello", "again")
    response = api.outcome(api.client.responses.create(model="m", input="Hi"))
    items, more = openai.to_input(response), {"role": "user", "content": "Go on."}
    assert [each["id"] for each in items] == ["m1", "m2"]
    assert openai.to_input([more, response]) == [more, *items]
    for given, sent in (([more, response], [more, *items]), (response, items)):
        api.responds("Hello")
        api.outcome(api.client.responses.create(model="m", input=given))
        assert api.last["input"] == sent


def test_what_can_be_no_input_is_refused(api: Api) -> None:
    api.says("Hello")
    completion = api.outcome(api.client.chat.completions.create(**ASKED))
    twice = completion.model_copy(update={"choices": completion.choices * 2})
    api.responds("Hello")
    response = api.outcome(api.client.responses.create(model="m", input="Hi"))
    chat, responses = api.client.chat.completions.create, api.client.responses.create
    for call, words in (
        (lambda: chat(model="m", messages=[twice]), "has 2 choices"),
        (lambda: openai.to_input(twice), "has 2 choices"),
        (lambda: chat(model="m", messages=[response]), "takes messages, .* and no Response"),
        (lambda: responses(model="m", input=[completion]), "takes items of responses, .* and no ChatCompletion"),
    ):
        with pytest.raises(TypeError, match=words):
            api.outcome(call())
    assert len(api.sent) == 2


def test_objects_inside_of_dicts_are_cleaned_as_well(api: Api) -> None:
    tool = openai.pydantic_function_tool(Task)
    api.says('{"title": "a"}', ("task", '{"title": "b"}'), reason="stop")
    message = (
        api.outcome(api.client.chat.completions.parse(**ASKED, response_format=Task, tools=[tool])).choices[0].message
    )
    mine = {"role": "assistant", "content": message.content, "tool_calls": message.tool_calls, "mine": 1}
    call = {"id": "call_1", "type": "function", "function": {"name": "task", "arguments": '{"title": "b"}'}}
    assert openai.to_input(mine) == {**mine, "tool_calls": [call]}
    api.says("Hello")
    api.outcome(api.client.chat.completions.create(model="m", messages=[mine]))
    assert api.last["messages"] == [{**mine, "tool_calls": [call]}]
    # What was given stays as it was.
    assert mine["tool_calls"] is message.tool_calls


def test_content_of_an_item_inside_of_a_dict(api: Api) -> None:
    api.responds('{"title": "a"}')
    item = api.outcome(api.client.responses.parse(model="m", input="Hi", text_format=Task)).output[0]
    mine = {"role": "assistant", "content": item.content}
    sent = {"role": "assistant", "content": [{"type": "output_text", "text": '{"title": "a"}', "annotations": []}]}
    assert openai.to_input(mine) == sent
    api.responds("Hello")
    api.outcome(api.client.responses.create(model="m", input=[mine]))
    assert api.last["input"] == [sent]


def test_a_message_of_a_server_that_leaves_things_out(api: Api) -> None:
    content = [{"type": "output_text", "text": '{"title": "a"}', "annotations": []}]
    api.responds({"type": "message", "role": "assistant", "content": content})
    response = api.outcome(api.client.responses.parse(model="m", input="Hi", text_format=Task))
    api.responds("Hello")
    api.outcome(api.client.responses.create(model="m", input=response.output))
    assert api.last["input"] == [{"type": "message", "role": "assistant", "content": content}]


def test_items_with_beta_features_keep_them(api: Api) -> None:
    item = {"id": "m", "type": "message", "role": "assistant", "status": "completed", "content": []}
    api.responds({**item, "agent": {"agent_name": "a"}})
    response = api.outcome(api.client.beta.responses.create(model="m", input="Hi"))
    assert openai.to_input(response) == [{**item, "agent": {"agent_name": "a"}}]
    assert openai.to_input(response.output[0])["agent"] == {"agent_name": "a"}


def test_items_that_a_conversation_begins_with(api: Api) -> None:
    api.responds({"type": "shell_call", "id": "s", "call_id": "c", "status": "completed", "created_by": "somebody"})
    response = api.outcome(api.client.responses.create(model="m", input="Hi"))
    api.answers({"id": "conv_1", "object": "conversation", "created_at": 1})
    api.outcome(api.client.conversations.create(items=response.output))
    assert api.last["items"] == [{"type": "shell_call", "id": "s", "call_id": "c", "status": "completed"}]


def test_custom_tools_of_chats_in_responses(api: Api) -> None:
    grammar = {"syntax": "lark", "definition": "start: WORD"}
    tool = {"type": "custom", "custom": {"name": "a", "format": {"type": "grammar", "grammar": grammar}}}
    api.responds("Hello")
    api.outcome(api.client.responses.create(model="m", input="Hi", tools=[tool]))
    assert api.last["tools"] == [{"type": "custom", "name": "a", "format": {"type": "grammar", **grammar}}]


def test_items_of_a_conversation(api: Api) -> None:
    item = {
        "id": "msg_1",
        "type": "message",
        "role": "user",
        "status": "completed",
        "content": [{"type": "input_text", "text": "Hi"}],
    }
    api.answers({"object": "list", "data": [item], "has_more": False, "first_id": "msg_1", "last_id": "msg_1"})
    (kept,) = api.outcome(api.client.conversations.items.list("conv_1")).data
    api.responds("Hello")
    api.outcome(api.client.responses.create(model="m", input=[kept]))
    sent = api.last
    assert sent["input"][0]["content"] == [{"type": "input_text", "text": "Hi"}]
    assert sent["input"][0]["role"] == "user"


@pytest.mark.parametrize("given", ["Hi", None, 3, {"role": "user"}, [{"role": "user"}]])
def test_what_is_no_answer_stays_as_it_is(given: Any) -> None:
    assert openai.to_input(given) == given


@pytest.mark.parametrize("beta", [False, True])
def test_every_item_that_a_response_can_hold_has_a_way_back(api: Api, beta: bool) -> None:
    from openai.types import beta as beta_types, responses

    output = beta_types.BetaResponseOutputItem if beta else responses.ResponseOutputItem
    items = []
    for model in list_union_members(unwrap_annotated(output)):
        # A role, where there is one, is the one that the input type has.
        literals = {name: get_args(unwrap_annotated(field.annotation)) for name, field in fields_of(model).items()}
        said = {name: values[0] for name, values in literals.items() if values and name in ("type", "role")}
        if said["type"] == "additional_tools":
            said["role"] = "developer"
        item = model.construct(**said, id="i", created_by="somebody", of_the_future=1)
        items.append(item)
        sent: Any = openai.to_input(item)
        assert type(sent) is dict, model
        assert sent["type"] == said["type"] and sent["of_the_future"] == 1
        assert "created_by" not in sent or "created_by" not in fields_of(model)
    api.responds("Hello")
    create = (api.client.beta if beta else api.client).responses.create
    api.outcome(create(model="m", input=items))
    assert api.last["input"] == [openai.to_input(item) for item in items]
