"""``strict=False``: types that strict mode cannot express, for servers that hold no model to a schema."""

from __future__ import annotations

import dataclasses
import json
from typing import Any, Dict, List, Optional, Tuple

import pytest

import openai
from openai.lib._parsing import type_to_response_format_param
from openai.lib._parsing._responses import type_to_text_format_param

from .. import scripted
from ..function_tools.conftest import Api

api = scripted.fixture(Api)

CHAT: Any = {"model": "m", "messages": [{"role": "user", "content": "Hi"}]}
RESPONSE: Any = {"model": "m", "input": "Hi"}


@dataclasses.dataclass
class Order:
    prices: Dict[str, float]
    note: Any
    place: Tuple[int, str]
    shelves: Dict[int, List[Any]]
    more: Optional[Dict[str, object]] = None


TEXT = '{"prices": {"tea": 1}, "note": [1], "place": [2, "b"], "shelves": {"3": [null]}}'
ORDER = Order({"tea": 1.0}, [1], (2, "b"), {3: [None]})


def collect(api: Any, manager: Any, final: str) -> Any:
    """Return what the final method of a stream helper gives."""
    if not api.is_async:
        with manager as stream:
            return getattr(stream, final)()

    async def read() -> Any:
        async with manager as stream:
            return await getattr(stream, final)()

    return api.outcome(read())


def test_chat_completions_parse(api: Any) -> None:
    api.says(TEXT)
    answer = api.outcome(api.client.chat.completions.parse(**CHAT, response_format=Order, strict=False))
    assert answer.choices[0].message.parsed == ORDER
    asked = api.sent[0]["response_format"]["json_schema"]
    assert asked["strict"] is False
    assert asked["schema"]["properties"]["prices"] == {"type": "object", "additionalProperties": {"type": "number"}}
    assert "more" not in asked["schema"]["required"] and "strict" not in api.sent[0]


def test_responses_parse(api: Any) -> None:
    api.responds(TEXT)
    answer = api.outcome(api.client.responses.parse(**RESPONSE, text_format=Order, strict=False))
    assert answer.output_parsed == ORDER
    assert api.sent[0]["text"]["format"]["strict"] is False


def test_chat_completions_stream(api: Any) -> None:
    api.streamed = True
    api.says(TEXT)
    manager = api.client.chat.completions.stream(**CHAT, response_format=Order, strict=False)
    assert collect(api, manager, "get_final_completion").choices[0].message.parsed == ORDER
    assert api.sent[0]["response_format"]["json_schema"]["strict"] is False


def test_responses_stream(api: Any) -> None:
    api.streamed = True
    api.responds(TEXT)
    manager = api.client.responses.stream(**RESPONSE, text_format=Order, strict=False)
    assert collect(api, manager, "get_final_response").output_parsed == ORDER
    assert api.sent[0]["text"]["format"]["strict"] is False


def test_runs_of_tools(api: Any) -> None:
    def weigh(amounts: Dict[str, float]) -> str:
        return str(sum(amounts.values()))

    api.says(None, ("weigh", '{"amounts": {"tea": 1.5}}'))
    api.says(TEXT)
    run = api.outcome(api.client.chat.completions.run_tools(**CHAT, tools=[weigh], response_format=Order, strict=False))
    assert run.calls[0].output == "1.5" and run.parsed == ORDER
    assert api.sent[0]["tools"][0]["function"]["strict"] is False


@pytest.mark.parametrize(
    ("type_", "data", "value"),
    [
        (Dict[str, int], {"a": 1}, {"a": 1}),
        (Dict[int, int], {"1": 1}, {1: 1}),
        (Any, {"a": 1}, {"a": 1}),
        (Tuple[int, str], [1, "a"], (1, "a")),
        (list, [1, "a"], [1, "a"]),
        (List[Dict[str, Any]], [{"a": None}], [{"a": None}]),
        ({"type": "object", "additionalProperties": True}, {"a": 1}, {"a": 1}),
    ],
)
def test_what_is_no_object_is_put_into_one(api: Any, type_: Any, data: Any, value: Any) -> None:
    wrapped = {"value": data} if not isinstance(data, dict) or type_ is Any else data
    api.says(json.dumps(wrapped))
    answer = api.outcome(api.client.chat.completions.parse(**CHAT, response_format=type_, strict=False))
    assert answer.choices[0].message.parsed == value


def test_a_schema_that_strict_mode_would_take_is_sent_without_it() -> None:
    schema = {"type": "object", "properties": {}, "required": [], "additionalProperties": False}
    param: Any = type_to_response_format_param(schema, strict=False)
    assert param["json_schema"]["strict"] is False
    text_param: Any = type_to_text_format_param(Order, strict=False)
    assert text_param["strict"] is False and text_param["name"] == "Order"


def test_the_error_tells_of_the_way_out(api: Any) -> None:
    with pytest.raises(TypeError, match=r"Order\.prices: .*strict=False"):
        api.outcome(api.client.chat.completions.parse(**CHAT, response_format=Order))


def test_a_type_without_any_schema_is_an_error_all_the_same(api: Any) -> None:
    with pytest.raises(TypeError, match="JSON schemas cannot express this type: complex"):
        api.outcome(api.client.responses.parse(**RESPONSE, text_format=complex, strict=False))


def test_an_answer_that_does_not_fit_is_an_error(api: Any) -> None:
    api.says('{"value": [{"a": "b"}]}')
    with pytest.raises(openai.OutputParseError, match="must be an integer"):
        api.outcome(api.client.chat.completions.parse(**CHAT, response_format=List[Dict[str, int]], strict=False))


def test_a_value_for_strict_that_is_no_boolean(api: Any) -> None:
    with pytest.raises(TypeError, match="strict must be True or False, not None"):
        api.outcome(api.client.chat.completions.parse(**CHAT, response_format=Order, strict=None))


# Tools


@dataclasses.dataclass
class SetPrices:
    prices: Dict[str, float]


@pytest.mark.parametrize("make", [openai.function_tool, openai.pydantic_function_tool])
def test_tools_of_types(api: Any, make: Any) -> None:
    tool = make(SetPrices, strict=False)
    assert tool["function"]["strict"] is False
    api.says(None, ("set_prices", '{"prices": {"tea": 1}}'))
    answer = api.outcome(api.client.chat.completions.parse(**CHAT, tools=[tool]))
    assert answer.choices[0].message.tool_calls[0].function.parsed_arguments == SetPrices({"tea": 1.0})
    api.responds(("set_prices", '{"prices": {"tea": 1}}'))
    answer = api.outcome(api.client.responses.parse(**RESPONSE, tools=[tool]))
    assert answer.output[0].parsed_arguments == SetPrices({"tea": 1.0})


def test_plain_tools_need_not_be_strict_either(api: Any) -> None:
    tool: Any = {"type": "function", "function": {"name": "f", "parameters": {"type": "object"}}}
    with pytest.raises(ValueError, match="`f` is not strict"):
        api.outcome(api.client.chat.completions.parse(**CHAT, tools=[tool]))
    api.says(None, ("f", "{}"))
    answer = api.outcome(api.client.chat.completions.parse(**CHAT, tools=[tool], strict=False))
    assert answer.choices[0].message.tool_calls[0].function.parsed_arguments is None
