"""Agents as programs write them, with what a type checker wants beside.

The tests run the same agents without it: an answer is text or nothing, a conversation is a list of messages, and who
calls a tool may call one that is no function. This file is checked, not run.
"""

from __future__ import annotations

import json
from collections.abc import Generator

from pydantic import BaseModel
from typing_extensions import assert_type

from openai import OpenAI, OpenAIError
from openai.types.chat import ChatCompletionMessage, ChatCompletionMessageParam, ChatCompletionToolUnionParam


class SimpleAgent:
    def __init__(self, api_key: str | None = None) -> None:
        self.client = OpenAI(api_key=api_key)
        self.model = "gpt-4"

    def ask(self, question: str) -> str | None:
        try:
            response = self.client.chat.completions.create(
                model=self.model, messages=[{"role": "user", "content": question}]
            )
            return response.choices[0].message.content
        except OpenAIError as e:
            return f"Error: {e}"


class ConversationalAgent:
    def __init__(self, system_prompt: str, api_key: str | None = None) -> None:
        self.client = OpenAI(api_key=api_key)
        self.model = "gpt-4"
        self.messages: list[ChatCompletionMessageParam] = [{"role": "system", "content": system_prompt}]

    def chat(self, user_message: str) -> str | None:
        self.messages.append({"role": "user", "content": user_message})
        response = self.client.chat.completions.create(model=self.model, messages=self.messages)
        assistant_message = response.choices[0].message.content
        self.messages.append({"role": "assistant", "content": assistant_message})
        return assistant_message

    def reset(self) -> None:
        self.messages = [self.messages[0]]


class FunctionAgent:
    def __init__(self, api_key: str | None = None) -> None:
        self.client = OpenAI(api_key=api_key)
        self.model = "gpt-4"
        self.tools: list[ChatCompletionToolUnionParam] = [
            {
                "type": "function",
                "function": {
                    "name": "get_weather",
                    "description": "Get current weather for a location",
                    "parameters": {
                        "type": "object",
                        "properties": {
                            "location": {"type": "string", "description": "City name"},
                            "unit": {"type": "string", "enum": ["celsius", "fahrenheit"]},
                        },
                        "required": ["location"],
                    },
                },
            }
        ]

    def execute_function(self, name: str, arguments: str) -> str:
        args = json.loads(arguments)
        if name == "get_weather":
            unit = args.get("unit", "celsius")
            return f"The weather in {args['location']} is 22{unit[0].upper()}"
        return f"Unknown function: {name}"

    def run(self, user_query: str) -> str | None:
        messages: list[ChatCompletionMessageParam | ChatCompletionMessage] = [{"role": "user", "content": user_query}]
        response = self.client.chat.completions.create(
            model=self.model, messages=messages, tools=self.tools, tool_choice="auto"
        )
        response_message = response.choices[0].message
        messages.append(response_message)
        if response_message.tool_calls:
            for tool_call in response_message.tool_calls:
                if tool_call.type == "function":
                    result = self.execute_function(tool_call.function.name, tool_call.function.arguments)
                    messages.append({"role": "tool", "tool_call_id": tool_call.id, "content": result})
            final_response = self.client.chat.completions.create(model=self.model, messages=messages)
            return final_response.choices[0].message.content
        return response_message.content


class Task(BaseModel):
    title: str
    description: str
    priority: int


class TaskList(BaseModel):
    tasks: list[Task]


class StructuredAgent:
    def __init__(self, api_key: str | None = None) -> None:
        self.client = OpenAI(api_key=api_key)
        self.model = "gpt-4"

    def extract_tasks(self, text: str) -> TaskList | None:
        completion = self.client.beta.chat.completions.parse(
            model=self.model,
            messages=[
                {"role": "system", "content": "Extract tasks from the user's text."},
                {"role": "user", "content": text},
            ],
            response_format=TaskList,
        )
        return assert_type(completion.choices[0].message.parsed, "TaskList | None")


class StreamingAgent:
    def __init__(self, api_key: str | None = None) -> None:
        self.client = OpenAI(api_key=api_key)
        self.model = "gpt-4"

    def stream_response(self, prompt: str) -> Generator[str, None, None]:
        stream = self.client.chat.completions.create(
            model=self.model, messages=[{"role": "user", "content": prompt}], stream=True
        )
        for chunk in stream:
            if chunk.choices[0].delta.content:
                yield chunk.choices[0].delta.content

    def chat_stream(self, prompt: str) -> str:
        full_response = []
        for chunk in self.stream_response(prompt):
            print(chunk, end="", flush=True)
            full_response.append(chunk)
        print()
        return "".join(full_response)
