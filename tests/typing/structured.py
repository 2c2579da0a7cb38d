"""What users see of structured output, tools and the tool runner: `assert_type` holds in mypy and pyright."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Any, Dict, List, Optional, Type, TypeVar, Union

import attrs
import pydantic
from typing_extensions import Annotated, Literal, TypedDict, assert_type

import openai
from openai import AsyncOpenAI, OpenAI, function_tool, omit
from openai.types.chat import ChatCompletionToolUnionParam

T = TypeVar("T")


@dataclass
class Task:
    title: str


class Note(TypedDict):
    text: str


@attrs.define
class Plan:
    tasks: List[Task]


class Event(pydantic.BaseModel):
    name: str


class Own(openai.BaseModel):
    name: str


class Color(enum.Enum):
    RED = "red"


SCHEMA: Dict[str, Any] = {"type": "object", "properties": {}}


def plain(a: int) -> str:
    return str(a)


@function_tool
async def waiting(a: int) -> str:
    return str(a)


@function_tool(name="other")
def named(a: int) -> str:
    return str(a)


def chat(client: OpenAI) -> None:
    completion = client.chat.completions.parse(
        model="m", messages=[{"role": "user", "content": "x"}], response_format=Task
    )
    assert_type(completion.choices[0].message.parsed, Optional[Task])
    parse = client.chat.completions.parse
    assert_type(parse(model="m", messages=[], response_format=Plan).choices[0].message.parsed, Optional[Plan])
    assert_type(parse(model="m", messages=[], response_format=Event).choices[0].message.parsed, Optional[Event])
    assert_type(parse(model="m", messages=[], response_format=Own).choices[0].message.parsed, Optional[Own])
    assert_type(parse(model="m", messages=[], response_format=Note).choices[0].message.parsed, Optional[Note])
    assert_type(parse(model="m", messages=[], response_format=Color).choices[0].message.parsed, Optional[Color])
    either = parse(model="m", messages=[], response_format=Union[Task, Plan])
    assert_type(either.choices[0].message.parsed, Union[Task, Plan, None])
    choice = parse(model="m", messages=[], response_format=Literal["a", "b"])
    assert_type(choice.choices[0].message.parsed, Optional[Literal["a", "b"]])
    maybe = parse(model="m", messages=[], response_format=Optional[Task])
    assert_type(maybe.choices[0].message.parsed, Optional[Task])
    noted = parse(model="m", messages=[], response_format=Annotated[Task, "a task"])
    assert_type(noted.choices[0].message.parsed, Optional[Task])
    # What a JSON schema gives, no type says; what asks for none gives nothing.
    assert_type(parse(model="m", messages=[], response_format=SCHEMA).choices[0].message.parsed, Optional[Any])
    literally = parse(model="m", messages=[], response_format={"type": "array", "items": {"type": "string"}})
    assert_type(literally.choices[0].message.parsed, Optional[Any])
    untyped = parse(model="m", messages=[], response_format={"type": "json_object"})
    assert_type(untyped.choices[0].message.parsed, None)
    assert_type(parse(model="m", messages=[]).choices[0].message.parsed, None)
    assert_type(parse(model="m", messages=[], response_format=omit).choices[0].message.parsed, None)
    raw = client.chat.completions.with_raw_response.parse(model="m", messages=[], response_format=Literal["a"])
    assert_type(raw.parse().choices[0].message.parsed, Optional[Literal["a"]])
    # An instance is no type.
    parse(model="m", messages=[], response_format=Task("x"))  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]


def generic(client: OpenAI, kind: Type[T]) -> Optional[T]:
    return client.chat.completions.parse(model="m", messages=[], response_format=kind).choices[0].message.parsed


def responses(client: OpenAI) -> None:
    parse = client.responses.parse
    assert_type(parse(model="m", input="x", text_format=Task).output_parsed, Optional[Task])
    assert_type(parse(model="m", input="x", text_format=List[Task]).output_parsed, Optional[List[Task]])
    assert_type(parse(model="m", input="x", response_format=Note).output_parsed, Optional[Note])
    assert_type(parse(model="m", input="x", text_format=Union[Task, Plan]).output_parsed, Union[Task, Plan, None])
    assert_type(parse(model="m", input="x", text_format=Literal["a"]).output_parsed, Optional[Literal["a"]])
    assert_type(parse(model="m", input="x", response_format=Literal["a"]).output_parsed, Optional[Literal["a"]])
    assert_type(parse(model="m", input="x", text_format=SCHEMA).output_parsed, Optional[Any])
    assert_type(parse(model="m", input="x").output_parsed, None)


def streams(client: OpenAI) -> None:
    with client.chat.completions.stream(model="m", messages=[], response_format=Union[Task, Plan]) as stream:
        for event in stream:
            if event.type == "content.done":
                assert_type(event.parsed, Union[Task, Plan, None])
        assert_type(stream.get_final_completion().choices[0].message.parsed, Union[Task, Plan, None])
    with client.chat.completions.stream(model="m", messages=[], response_format=SCHEMA) as any_stream:
        assert_type(any_stream.get_final_completion().choices[0].message.parsed, Optional[Any])
    with client.chat.completions.stream(model="m", messages=[]) as plain_stream:
        assert_type(plain_stream.get_final_completion().choices[0].message.parsed, None)
    with client.responses.stream(model="m", input="x", text_format=Literal["a"]) as response:
        assert_type(response.get_final_response().output_parsed, Optional[Literal["a"]])
    with client.responses.stream(model="m", input="x", response_format=Literal["a"]) as response:
        assert_type(response.get_final_response().output_parsed, Optional[Literal["a"]])
    with client.responses.stream(model="m", input="x", text_format=SCHEMA) as any_response:
        assert_type(any_response.get_final_response().output_parsed, Optional[Any])
    with client.responses.stream(response_id="r", text_format=Task) as resumed:
        assert_type(resumed.get_final_response().output_parsed, Optional[Task])


def tools(client: OpenAI) -> None:
    assert_type(named(1), str)
    tool = openai.pydantic_function_tool(Task)
    own: ChatCompletionToolUnionParam = {"type": "function", "function": {"name": "own"}}
    completions = client.chat.completions
    run = completions.run_tools(model="m", messages=[{"role": "user", "content": "x"}], tools=[plain, named, tool])
    assert_type(run.done, bool)
    completion = completions.parse(model="m", messages=[], tools=[named, tool, own])
    completions.create(model="m", messages=[completion.choices[0].message], tools=[named, waiting, tool, own])
    completions.create(model="m", messages=[], tools=[named], stream=True)
    with completions.stream(model="m", messages=[], tools=[named, tool]):
        pass
    response = client.responses.parse(model="m", input="x", tools=[named, named.for_responses(), tool])
    client.responses.create(
        model="m", input=[*response.output, {"role": "user", "content": "x"}], tools=[named, waiting, tool]
    )
    client.responses.create(model="m", input="x", tools=[named, tool, named.for_responses()])
    client.responses.create(model="m", input="x", tools=[{"type": "web_search"}, named])
    with client.responses.stream(model="m", input="x", tools=[named, tool]):
        pass
    # What is misspelt is found.
    completions.create(model="m", messages=[], tools=[{"type": "functoin"}])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]


async def asynchronous(client: AsyncOpenAI) -> None:
    completion = await client.chat.completions.parse(model="m", messages=[], response_format=Task)
    assert_type(completion.choices[0].message.parsed, Optional[Task])
    response = await client.responses.parse(model="m", input="x", text_format=Literal["a"])
    assert_type(response.output_parsed, Optional[Literal["a"]])
    async with client.chat.completions.stream(model="m", messages=[], response_format=Literal["a"]) as stream:
        assert_type((await stream.get_final_completion()).choices[0].message.parsed, Optional[Literal["a"]])
    async with client.responses.stream(model="m", input="x", text_format=SCHEMA) as any_response:
        assert_type((await any_response.get_final_response()).output_parsed, Optional[Any])
    await client.responses.create(model="m", input="x", tools=[named, waiting.for_responses()])
    run = await client.responses.run_tools(input="x", tools=[plain, waiting], approve=lambda call: call.name == "plain")
    assert_type(run.text, str)
