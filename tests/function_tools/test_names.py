"""Names of tools that are made of a type: in snake case or as written, and read under both."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

import openai

CHAT: Any = {"model": "m", "messages": [{"role": "user", "content": "Hi"}]}
RESPONSE: Any = {"model": "m", "input": "Hi"}


@dataclasses.dataclass
class GetWeather:
    city: str


KYOTO = '{"city": "Kyoto"}'
NAMES = ["get_weather", "GetWeather"]


@pytest.fixture(params=[{}, {"name": "GetWeather"}, {"name": "weather_tool"}], ids=str)
def tool(request: pytest.FixtureRequest) -> Any:
    return openai.pydantic_function_tool(GetWeather, **request.param)


@pytest.mark.parametrize("name", NAMES)
def test_parse_reads_both_names(api: Any, tool: Any, name: str) -> None:
    api.says(None, (name, KYOTO))
    answer = api.outcome(api.client.chat.completions.parse(**CHAT, tools=[tool]))
    function = answer.choices[0].message.tool_calls[0].function
    assert (function.name, function.parsed_arguments) == (name, GetWeather("Kyoto"))
    api.responds((name, KYOTO))
    answer = api.outcome(api.client.responses.parse(**RESPONSE, tools=[tool]))
    assert (answer.output[0].name, answer.output[0].parsed_arguments) == (name, GetWeather("Kyoto"))


@pytest.mark.parametrize("name", NAMES)
def test_streams_read_both_names(api: Any, tool: Any, name: str) -> None:
    api.streamed = True
    api.says(None, (name, KYOTO))
    api.responds((name, KYOTO))

    async def collect(manager: Any) -> Any:
        async with manager as stream:
            return [event async for event in stream]

    found = []
    for manager in (
        api.client.chat.completions.stream(**CHAT, tools=[tool]),
        api.client.responses.stream(**RESPONSE, tools=[tool]),
    ):
        if api.is_async:
            found += api.outcome(collect(manager))
        else:
            with manager as stream:
                found += [*stream]
    parsed = [event.parsed_arguments for event in found if event.type == "tool_calls.function.arguments.done"]
    (whole,) = [event.response for event in found if event.type == "response.completed"]
    assert [*parsed, whole.output[0].parsed_arguments] == [GetWeather("Kyoto")] * 2


@pytest.mark.parametrize("name", NAMES)
def test_runs_read_both_names(api: Any, kind: Any, tool: Any, name: str) -> None:
    kind.says(api, (name, KYOTO))
    run = kind.run(api, [tool])
    assert [call.parsed for call in run.pending] == [GetWeather("Kyoto")]


def test_the_tool_with_the_very_name_comes_first(api: Any) -> None:
    @dataclasses.dataclass
    class Other:
        city: str

    tools = [openai.pydantic_function_tool(GetWeather, name="a"), openai.pydantic_function_tool(Other, name=NAMES[1])]
    api.says(None, (NAMES[1], KYOTO))
    answer = api.outcome(api.client.chat.completions.parse(**CHAT, tools=tools))
    assert answer.choices[0].message.tool_calls[0].function.parsed_arguments == Other("Kyoto")


def test_a_call_of_an_unknown_name_is_not_read(api: Any, tool: Any) -> None:
    api.says(None, ("weather", KYOTO))
    answer = api.outcome(api.client.chat.completions.parse(**CHAT, tools=[tool]))
    assert answer.choices[0].message.tool_calls[0].function.parsed_arguments is None


# The setting


def names() -> list[str]:
    return [
        openai.pydantic_function_tool(GetWeather)["function"]["name"],
        openai.function_tool(GetWeather).name,
        openai.function_tool(GetWeather).for_responses()["name"],
    ]


def test_snake_case_is_the_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_TOOL_NAMES", raising=False)
    assert names() == ["get_weather"] * 3


def test_the_variable_gives_the_official_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_TOOL_NAMES", "class")
    assert names() == ["GetWeather"] * 3
    assert openai.pydantic_function_tool(GetWeather, name="x")["function"]["name"] == "x"


def test_the_module_setting_beats_the_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_TOOL_NAMES", "snake")
    monkeypatch.setattr(openai, "tool_names", "class")
    assert names() == ["GetWeather"] * 3


def test_an_unknown_value_is_an_error_that_names_the_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_TOOL_NAMES", "Class")
    with pytest.raises(ValueError, match="OPENAI_TOOL_NAMES must be 'snake' or 'class', not 'Class'"):
        names()
    monkeypatch.setattr(openai, "tool_names", "camel")
    with pytest.raises(ValueError, match=r"openai\.tool_names must be 'snake' or 'class', not 'camel'"):
        names()
