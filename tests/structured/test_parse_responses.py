"""``responses.parse``: what it sends, what it returns, and what can go wrong."""

from __future__ import annotations

import dataclasses
from typing import Any, Dict

import pytest

import openai
from openai.types.responses import ParsedResponse

Api = Any


@dataclasses.dataclass
class Task:
    """Something to do."""

    title: str
    priority: int


@dataclasses.dataclass
class GetWeather:
    city: str


ASKED: Any = {"model": "m", "input": "Hi"}
TASK = '{"title": "Write", "priority": 1}'
REFUSAL = {
    "id": "m1",
    "type": "message",
    "role": "assistant",
    "status": "completed",
    "content": [{"type": "refusal", "refusal": "I will not."}],
}


@pytest.mark.parametrize("name", ["text_format", "response_format"])
def test_an_instance_of_the_users_own_type(api: Api, name: str) -> None:
    api.responds(TASK, '{"title": "Read", "priority": 2}')
    response = api.outcome(api.client.responses.parse(**ASKED, **{name: Task}))
    assert response.output_parsed == Task("Write", 1)
    assert response.output[1].content[0].parsed == Task("Read", 2)
    assert isinstance(response, ParsedResponse) and response._request_id == "req_1"
    (sent,) = api.sent
    assert sent["text"]["format"]["name"] == "Task" and sent["text"]["format"]["type"] == "json_schema"
    assert sent["input"] == "Hi"


@pytest.mark.parametrize("stream", [False, None])
def test_an_explicit_stream_is_sent(api: Api, stream: Any) -> None:
    api.responds(TASK)
    api.outcome(api.client.responses.parse(**ASKED, text_format=Task, stream=stream))
    api.responds(TASK)
    api.outcome(api.client.responses.with_raw_response.parse(**ASKED, stream=stream))
    api.responds(TASK)
    api.outcome(api.client.responses.parse(**ASKED, stream=openai.omit))
    first, second, third = api.sent
    assert first["stream"] is second["stream"] is stream and "stream" not in third


def test_as_a_raw_response(api: Api) -> None:
    api.responds(TASK)
    raw = api.outcome(api.client.responses.with_raw_response.parse(**ASKED, text_format=Task))
    assert raw.parse().output_parsed == Task("Write", 1)


def test_verbosity_and_effort_stand_where_the_api_has_them(api: Api) -> None:
    api.responds(TASK)
    api.outcome(api.client.responses.parse(**ASKED, text_format=Task, verbosity="low", reasoning_effort="high"))
    api.responds(TASK)
    api.outcome(api.client.responses.parse(**ASKED, text_format=Task, text={"verbosity": "high"}))
    first, second = api.sent
    assert first["text"]["verbosity"] == "low" and first["reasoning"] == {"effort": "high"}
    assert second["text"]["verbosity"] == "high" and second["text"]["format"]["name"] == "Task"


def test_without_a_format_nothing_is_parsed(api: Api) -> None:
    api.responds("Hello")
    response = api.outcome(api.client.responses.parse(**ASKED))
    assert response.output_parsed is None and response.output_text == "Hello"
    assert "text" not in api.sent[0]


def test_tools_are_sent_as_responses_take_them_and_arguments_read(api: Api) -> None:
    own = {"type": "function", "name": "own", "strict": True, "parameters": {}}
    api.responds(("get_weather", '{"city": "Kyoto"}'), ("own", '{"a": 1}'), ("other", "{}"))
    tools = [openai.pydantic_function_tool(GetWeather), own, {"type": "web_search"}]
    calls = api.outcome(api.client.responses.parse(**ASKED, tools=tools)).output
    assert [call.parsed_arguments for call in calls] == [GetWeather("Kyoto"), {"a": 1}, None]
    sent = api.sent[0]["tools"]
    assert [tool.get("name") for tool in sent] == ["get_weather", "own", None]
    assert all("function" not in tool for tool in sent)


def test_create_takes_the_same_tools(api: Api) -> None:
    api.responds("Hello")
    api.outcome(api.client.responses.create(**ASKED, tools=iter([openai.pydantic_function_tool(GetWeather)])))
    (tool,) = api.sent[0]["tools"]
    assert tool["name"] == "get_weather" and "function" not in tool


def test_what_is_said_before_the_answer_is_not_read(api: Api) -> None:
    def message(text: str, phase: str) -> Any:
        part = {"type": "output_text", "text": text, "annotations": []}
        return {"id": phase, "type": "message", "role": "assistant", "phase": phase, "content": [part]}

    api.responds(message("Let me see.", "commentary"), message(TASK, "final_answer"))
    response = api.outcome(api.client.responses.parse(**ASKED, text_format=Task))
    assert response.output_parsed == Task("Write", 1)
    assert response.output[0].content[0].parsed is None and response.output_text == "Let me see." + TASK
    api.responds(message("Here it is.", "final_answer"))
    with pytest.raises(openai.OutputParseError, match="is not JSON"):
        api.outcome(api.client.responses.parse(**ASKED, text_format=Task))


def test_a_json_schema_of_what_is_no_object(api: Api) -> None:
    api.responds('{"value": [1, 123456789012345678901234567890]}')
    schema = {"type": "array", "items": {"type": "integer"}}
    response = api.outcome(api.client.responses.parse(**ASKED, text_format=schema))
    assert response.output_parsed == [1, 123456789012345678901234567890]
    sent = api.sent[0]["text"]["format"]
    assert sent["schema"]["properties"] == {"value": schema} and sent["strict"] is True


def test_a_refusal_is_no_error(api: Api) -> None:
    api.responds(REFUSAL)
    response = api.outcome(api.client.responses.parse(**ASKED, text_format=Task))
    assert response.output_parsed is None
    assert response.output[0].content[0].refusal == "I will not."


@pytest.mark.parametrize(
    ("reason", "error"),
    [
        ("max_output_tokens", openai.LengthFinishReasonError),
        ("content_filter", openai.ContentFilterFinishReasonError),
    ],
)
def test_an_incomplete_response_says_so_before_any_parse_error(api: Api, reason: str, error: Any) -> None:
    api.responds('{"title": "Wri', status="incomplete", incomplete_details={"reason": reason})
    with pytest.raises(error) as caught:
        api.outcome(api.client.responses.parse(**ASKED, text_format=Task))
    assert caught.value.completion.id == "r"
    assert isinstance(caught.value.__cause__, openai.OutputParseError)


def test_an_incomplete_response_without_text_is_returned(api: Api) -> None:
    api.responds(status="incomplete", incomplete_details={"reason": "max_output_tokens"})
    response = api.outcome(api.client.responses.parse(**ASKED, text_format=Task))
    assert response.output_parsed is None and response.status == "incomplete"


def test_text_that_does_not_fit(api: Api) -> None:
    api.responds("[1]")
    with pytest.raises(openai.OutputParseError, match=r"must be an object \(Task\), not an array"):
        api.outcome(api.client.responses.parse(**ASKED, text_format=Task))


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({"text_format": Dict[str, int]}, "keys that are not known beforehand"),
        ({"text_format": Task("a", 1)}, "is a value of the type Task, not a type"),
        ({"text_format": {"title": str}}, "is not a format"),
        ({"text_format": Task, "response_format": Task}, "another name of `text_format`"),
        ({"text_format": Task, "text": {"format": {"type": "text"}}}, "Cannot mix and match text.format"),
        ({"text_format": Task, "stream": True}, "use responses.stream"),
    ],
)
def test_what_is_refused_before_anything_is_sent(api: Api, params: Any, words: str) -> None:
    with pytest.raises(TypeError, match=words):
        api.outcome(api.client.responses.parse(**ASKED, **params))
    assert api.sent == []
