"""Tools whose functions give and take pydantic's models."""

from __future__ import annotations

import json
from typing import Any, List

import pytest

pydantic = pytest.importorskip("pydantic")

import openai  # noqa: E402
from openai import OpenAI  # noqa: E402
from openai.testing import LocalServer  # noqa: E402


class Weather(pydantic.BaseModel):
    city: str
    temp: int = 20
    tags: List[str] = pydantic.Field(default_factory=list)

    @pydantic.field_validator("city")
    @classmethod
    def _check(cls, city: str) -> str:
        if city == "Atlantis":
            # Nothing that pydantic makes a ValidationError of.
            raise KeyError("sunk")
        return city


def run(server: LocalServer, tool: Any) -> Any:
    with OpenAI(base_url=server.base_url, api_key="sk-test") as client:
        return client.responses.run_tools(model="m", input="Hi", tools=[tool])


def test_fields_at_their_default_are_told(server: LocalServer) -> None:
    def look() -> List[Weather]:
        return [Weather(city="Kyoto")]

    assert json.loads(run(server, look).calls[0].output) == [{"city": "Kyoto", "temp": 20, "tags": []}]


class Picture(pydantic.BaseModel):
    name: str
    content: bytes


def test_a_model_with_something_that_pydantic_cannot_write_is_told(server: LocalServer) -> None:
    def look() -> List[Picture]:
        return [Picture(name="a", content=b"\xff")]

    assert json.loads(run(server, look).calls[0].output) == [{"name": "a", "content": "/w=="}]


def test_whatever_a_validator_raises_is_told() -> None:
    def report(weather: Weather) -> str:
        return weather.city

    tool = openai.function_tool(report)
    assert tool.run('{"weather": {"city": "Kyoto", "temp": 1, "tags": []}}') == "Kyoto"
    with pytest.raises(openai.OutputParseError, match="weather is not a valid Weather: KeyError: 'sunk'") as caught:
        tool.run('{"weather": {"city": "Atlantis", "temp": 1, "tags": []}}')
    assert isinstance(caught.value.__cause__, KeyError)


def test_fields_are_no_defaults() -> None:
    def report(n: int = pydantic.Field(default=5)) -> str:
        return str(n)

    with pytest.raises(TypeError, match="the default of 'n' is a Field"):
        openai.function_tool(report)
