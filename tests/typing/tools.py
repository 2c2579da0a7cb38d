"""What users see of the tool runner: `assert_type` holds in mypy and pyright."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, List, Optional

from typing_extensions import assert_type

import openai
from openai import AsyncOpenAI, OpenAI
from openai.types import CompletionUsage
from openai.types.chat import ChatCompletion
from openai.types.responses import Response, ResponseUsage


@dataclass
class Task:
    title: str


def plain(a: int) -> str:
    return str(a)


@openai.custom_tool
def query(text: str) -> str:
    return text


threaded = openai.function_tool(plain, parameters={"type": "object"}, in_thread=True)


#: What is shared by several calls.
shared: List[openai.FunctionTool[..., Any]] = [openai.function_tool(plain), query, threaded]
functions: List[Callable[..., Any]] = [plain, query, threaded]


def approve(call: openai.ToolCall) -> Optional[bool]:
    return None if call.parsed is None else call.name == "plain"


def see(event: Any) -> None:
    """Take an event."""


def chat(client: OpenAI) -> None:
    run = client.chat.completions.run_tools(
        model="m",
        messages=[{"role": "user", "content": "x"}],
        tools=[plain, query, threaded, openai.pydantic_function_tool(Task)],
        approve=approve,
        on_event=see,
        response_format=Task,
    )
    assert_type(run, openai.ChatToolRun[Task])
    assert_type(run.parsed, Optional[Task])
    assert_type(run.answer, ChatCompletion)
    assert_type(run.usage, Optional[CompletionUsage])
    assert_type(run.text, str)
    run.conversation.append(run.pending[0].result("done"))
    again = client.chat.completions.run_tools(
        model="m", messages=[*run.conversation, {"role": "user", "content": "x"}], tools=[plain]
    )
    assert_type(again.parsed, None)
    # The conversation of the one API is none of the other.
    client.responses.run_tools(model="m", input=run.conversation, tools=[])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def shared_tools(client: OpenAI) -> None:
    client.chat.completions.create(model="m", messages=[], tools=shared)
    client.responses.create(model="m", tools=shared)
    client.chat.completions.parse(model="m", messages=[], tools=shared)
    client.responses.parse(model="m", tools=shared)
    client.chat.completions.run_tools(model="m", messages=[], tools=shared)
    client.responses.run_tools(model="m", input="x", tools=functions)
    client.chat.completions.run_tools_stream(model="m", messages=[], tools=functions)


def streamed(client: OpenAI) -> None:
    stream = client.chat.completions.run_tools_stream(model="m", messages=[], tools=[plain], response_format=Task)
    for event in stream:
        if event.type == "content.delta":
            assert_type(event.delta, str)
        elif event.type == "tool_output":
            assert_type(event.call, openai.ToolCall)
    assert_type(stream.run.parsed, Optional[Task])
    assert_type(stream.get_final_run(), openai.ChatToolRun[Task])


async def responses(client: AsyncOpenAI) -> None:
    run = await client.responses.run_tools(
        model="m",
        input="x",
        tools=[plain, query, openai.pydantic_function_tool(Task), threaded.for_responses(), {"type": "web_search"}],
        text_format=Task,
    )
    assert_type(run, openai.ResponseToolRun[Task])
    assert_type(run.answer, Response)
    async with client.responses.run_tools_stream(model="m", input=run.conversation, tools=[plain]) as stream:
        async for event in stream:
            if event.type == "response.output_text.delta":
                assert_type(event.delta, str)
    assert_type((await stream.get_final_run()).usage, Optional[ResponseUsage])
