"""``chat.completions.parse``: what it sends, what it returns, and what can go wrong."""

from __future__ import annotations

import dataclasses
from typing import Any, Dict, List

import pytest

import openai
from openai.types.chat import ParsedChatCompletion

Api = Any


@dataclasses.dataclass
class Task:
    """Something to do."""

    title: str
    priority: int


@dataclasses.dataclass
class GetWeather:
    """Tell the weather."""

    city: str


ASKED: Any = {"model": "m", "messages": [{"role": "user", "content": "Hi"}]}
TASK = '{"title": "Write", "priority": 1}'


def test_an_instance_of_the_users_own_type(api: Api) -> None:
    api.says(TASK)
    completion = api.outcome(api.client.chat.completions.parse(**ASKED, response_format=Task))
    assert completion.choices[0].message.parsed == Task("Write", 1)
    assert isinstance(completion, ParsedChatCompletion)
    assert completion.choices[0].message.content == TASK
    assert completion._request_id == "req_1"
    (sent,) = api.sent
    assert sent["messages"] == ASKED["messages"]
    assert sent["response_format"]["json_schema"]["name"] == "Task"
    assert sent["response_format"]["json_schema"]["strict"] is True
    assert sent["stream"] is False and "tools" not in sent
    assert api.headers["x-stainless-helper-method"] == "chat.completions.parse"


@pytest.mark.parametrize("stream", [False, None])
def test_an_explicit_stream_is_sent(api: Api, stream: Any) -> None:
    api.says(TASK)
    api.outcome(api.client.chat.completions.parse(**ASKED, response_format=Task, stream=stream))
    assert api.sent[0]["stream"] is stream


def test_beta_has_it_too(api: Api) -> None:
    api.says(TASK)
    completion = api.outcome(api.client.beta.chat.completions.parse(**ASKED, response_format=Task))
    assert completion.choices[0].message.parsed == Task("Write", 1)


def test_as_a_raw_response(api: Api) -> None:
    api.says(TASK)
    raw = api.outcome(api.client.chat.completions.with_raw_response.parse(**ASKED, response_format=Task))
    assert raw.headers["x-request-id"] == "req_1"
    assert raw.parse().choices[0].message.parsed == Task("Write", 1)


def test_headers_of_the_caller_win(api: Api) -> None:
    api.says(TASK)
    headers = {"X-Stainless-Helper-Method": "mine", "X-Other": "1"}
    api.outcome(api.client.chat.completions.parse(**ASKED, response_format=Task, extra_headers=headers))
    assert api.headers["x-stainless-helper-method"] == "mine" and api.headers["x-other"] == "1"


def test_a_list(api: Api) -> None:
    api.says(f'{{"value": [{TASK}]}}')
    completion = api.outcome(api.client.chat.completions.parse(**ASKED, response_format=List[Task]))
    assert completion.choices[0].message.parsed == [Task("Write", 1)]


def test_without_a_format_nothing_is_parsed(api: Api) -> None:
    for _ in range(2):
        api.says("Hello")
    for format_ in ({}, {"response_format": {"type": "text"}}):
        completion = api.outcome(api.client.chat.completions.parse(**ASKED, **format_))
        assert completion.choices[0].message.parsed is None


def test_a_json_schema_gives_plain_data(api: Api) -> None:
    api.says('{"a": 1}')
    schema = {"type": "object", "properties": {"a": {"type": "integer"}}}
    completion = api.outcome(api.client.chat.completions.parse(**ASKED, response_format=schema))
    assert completion.choices[0].message.parsed == {"a": 1}


def test_a_refusal_is_no_error(api: Api) -> None:
    api.says(None, refusal="I will not.")
    message = api.outcome(api.client.chat.completions.parse(**ASKED, response_format=Task)).choices[0].message
    assert message.parsed is None and message.refusal == "I will not."


@pytest.mark.parametrize(
    ("reason", "error"),
    [("length", openai.LengthFinishReasonError), ("content_filter", openai.ContentFilterFinishReasonError)],
)
def test_an_answer_that_was_cut_off(api: Api, reason: str, error: Any) -> None:
    api.says('{"title": "Wri', reason=reason)
    with pytest.raises(error) as caught:
        api.outcome(api.client.chat.completions.parse(**ASKED, response_format=Task))
    assert caught.value.completion.choices[0].message.content == '{"title": "Wri'


def test_text_that_does_not_fit(api: Api) -> None:
    api.says('{"title": 1}')
    with pytest.raises(openai.OutputParseError, match="title must be a string"):
        api.outcome(api.client.chat.completions.parse(**ASKED, response_format=Task))


def test_arguments_of_calls_are_read(api: Api) -> None:
    weather = openai.pydantic_function_tool(GetWeather)
    own = {"type": "function", "function": {"name": "own", "strict": True, "parameters": {}}}
    large = '{"a": 123456789012345678901234567890}'
    custom = {"id": "call_3", "type": "custom", "custom": {"name": "shell", "input": "ls"}}
    api.says(None, ("get_weather", '{"city": "Kyoto"}'), ("own", large), ("other", "{}"))
    calls = api.outcome(api.client.chat.completions.parse(**ASKED, tools=[weather, own])).choices[0].message.tool_calls
    read = [call.function.parsed_arguments for call in calls]
    assert read == [GetWeather("Kyoto"), {"a": 123456789012345678901234567890}, None]
    api.says(None, tool_calls=[custom])
    # What cannot be read stays in the message, which could not be sent back without it.
    (call,) = api.outcome(api.client.chat.completions.parse(**ASKED, tools=[weather])).choices[0].message.tool_calls
    assert call.custom.input == "ls"


def test_arguments_that_do_not_fit(api: Api) -> None:
    api.says(None, ("get_weather", '{"city": '))
    with pytest.raises(openai.OutputParseError, match="is not JSON"):
        api.outcome(api.client.chat.completions.parse(**ASKED, tools=[openai.pydantic_function_tool(GetWeather)]))


LOOSE = {"type": "function", "function": {"name": "loose", "parameters": {}}}


@pytest.mark.parametrize(
    ("params", "error", "words"),
    [
        ({"response_format": Dict[str, int]}, TypeError, "keys that are not known beforehand"),
        ({"response_format": Task("a", 1)}, TypeError, "is a value of the type Task, not a type"),
        ({"response_format": {"name": "x", "schema": {}}}, TypeError, "is not a format"),
        ({"response_format": Task, "stream": True}, TypeError, "use chat.completions.stream"),
        ({"response_format": Task, "temprature": 1}, TypeError, "did you mean 'temperature'"),
        ({"tools": [LOOSE]}, ValueError, "`loose` is not strict. Only `strict` function tools can be auto-parsed"),
        ({"tools": [{"type": "custom", "custom": {"name": "x"}}]}, ValueError, "Received `custom`"),
    ],
)
def test_what_is_refused_before_anything_is_sent(api: Api, params: Any, error: Any, words: str) -> None:
    with pytest.raises(error, match=words):
        api.outcome(api.client.chat.completions.parse(**ASKED, **params))
    assert api.sent == []


def test_create_says_where_types_are_taken(api: Api) -> None:
    with pytest.raises(TypeError, match=r"You must use `chat\.completions\.parse\(\)` instead"):
        api.outcome(api.client.chat.completions.create(**ASKED, response_format=Task))
    assert api.sent == []


def test_nothing_of_the_answer_is_lost(api: Api) -> None:
    api.says(TASK, reasoning_content="Let me see.")
    completion = api.outcome(api.client.chat.completions.parse(**ASKED, response_format=Task))
    assert completion.choices[0].message.reasoning_content == "Let me see."
    assert completion.to_dict()["choices"][0]["finish_reason"] == "stop"
