"""What users see of structured output, tools and the tool runner: `assert_type` holds in mypy and pyright."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Optional

from typing_extensions import TypedDict, assert_type

import openai
from openai import AsyncOpenAI, OpenAI, function_tool


@dataclass
class Task:
    title: str


class Note(TypedDict):
    text: str


def plain(a: int) -> str:
    return str(a)


@function_tool
async def waiting(a: int) -> str:
    return str(a)


@function_tool(name="other")
def named(a: int) -> str:
    return str(a)


def sync(client: OpenAI) -> None:
    completion = client.chat.completions.parse(
        model="m", messages=[{"role": "user", "content": "x"}], response_format=Task
    )
    assert_type(completion.choices[0].message.parsed, Optional[Task])
    response = client.responses.parse(model="m", input="x", text_format=Task)
    assert_type(response.output_parsed, Optional[Task])
    listed = client.responses.parse(model="m", input="x", text_format=List[Task])
    assert_type(listed.output_parsed, Optional[List[Task]])
    noted = client.responses.parse(model="m", input="x", response_format=Note)
    assert_type(noted.output_parsed, Optional[Note])
    assert_type(named(1), str)
    tool = openai.pydantic_function_tool(Task)
    run = client.chat.completions.run_tools(
        model="m", messages=[{"role": "user", "content": "x"}], tools=[plain, named, tool]
    )
    assert_type(run.done, bool)
    client.chat.completions.create(model="m", messages=[completion.choices[0].message], tools=[tool])
    client.responses.create(model="m", input=[*response.output, {"role": "user", "content": "x"}])


async def asynchronous(client: AsyncOpenAI) -> None:
    completion = await client.chat.completions.parse(model="m", messages=[], response_format=Task)
    assert_type(completion.choices[0].message.parsed, Optional[Task])
    run = await client.responses.run_tools(input="x", tools=[plain, waiting], approve=lambda call: call.name == "plain")
    assert_type(run.text, str)
