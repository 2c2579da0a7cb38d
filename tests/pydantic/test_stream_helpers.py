"""The stream helpers with types of pydantic."""

from __future__ import annotations

import json
from typing import Any

import pytest

from openai import OpenAI, pydantic_function_tool
from openai.testing import RawServer, reply

pydantic = pytest.importorskip("pydantic")


class City(pydantic.BaseModel):  # type: ignore[name-defined,misc]
    """A city."""

    name: str
    people: int


def chunk(delta: dict[str, Any], finish: str | None = None) -> bytes:
    choice = {"index": 0, "delta": delta, "finish_reason": finish}
    made = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}
    return f"data: {json.dumps(made)}\n\n".encode()


def events(body: bytes, **params: Any) -> list[Any]:
    with RawServer(reply(body)) as server, OpenAI(base_url=server.base_url, api_key="k") as client:
        return [*client.chat.completions.stream(model="m", messages=[], **params)]


def test_the_snapshot_has_what_was_parsed() -> None:
    call = {"index": 0, "id": "a", "type": "function", "function": {"name": "city", "arguments": '{"name":"Rome",'}}
    more = {"index": 0, "function": {"arguments": '"people":28}'}}
    text = '{"name":"Paris","people":7}'
    body = chunk({"content": text}) + chunk({"tool_calls": [call]}) + chunk({"tool_calls": [more]})
    with (
        RawServer(reply(body + chunk({}, "tool_calls"))) as server,
        OpenAI(base_url=server.base_url, api_key="k") as client,
        client.chat.completions.stream(
            model="m", messages=[], response_format=City, tools=[pydantic_function_tool(City)]
        ) as stream,
    ):
        *_, last = stream
        message: Any = stream.current_completion_snapshot.choices[0].message
        final: Any = stream.get_final_completion().choices[0].message
    assert last.parsed_arguments == City(name="Rome", people=28)
    for each in (message, final):
        assert each.parsed == City(name="Paris", people=7)
        assert each.tool_calls[0].function.parsed_arguments == City(name="Rome", people=28)
        assert json.loads(each.to_json())["parsed"] == {"name": "Paris", "people": 7}


def test_text_as_a_model() -> None:
    body = b"".join(chunk({"content": text}) for text in ('{"name":"Ro', 'me","people":28}'))
    found = events(body + chunk({}, "stop"), response_format=City)
    assert [event.parsed for event in found if event.type == "content.delta"] == [{}, {"name": "Rome", "people": 28}]
    assert found[-1].type == "content.done" and found[-1].parsed == City(name="Rome", people=28)


def test_arguments_as_a_model() -> None:
    call = {"index": 0, "id": "a", "type": "function", "function": {"name": "city", "arguments": '{"name":"Rome",'}}
    more = {"index": 0, "function": {"arguments": '"people":28}'}}
    body = chunk({"tool_calls": [call]}) + chunk({"tool_calls": [more]}) + chunk({}, "tool_calls")
    found = events(body, tools=[pydantic_function_tool(City)])
    deltas = [event for event in found if event.type == "tool_calls.function.arguments.delta"]
    assert [event.parsed_arguments for event in deltas] == [{"name": "Rome"}, {"name": "Rome", "people": 28}]
    assert found[-1].parsed_arguments == City(name="Rome", people=28)


def test_text_that_does_not_fit() -> None:
    with pytest.raises(pydantic.ValidationError):
        events(chunk({"content": '{"name": 1}'}) + chunk({}, "stop"), response_format=City)
