"""Pattern 3 of the contract, the agent that calls functions, as it is written there."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from openai.testing import serve

PROGRAM = '''
from openai import OpenAI
import json

class FunctionAgent:
    def __init__(self, api_key: str | None = None):
        self.client = OpenAI(api_key=api_key)
        self.model = "gpt-4"

        # Define available functions
        self.tools = [
            {
                "type": "function",
                "function": {
                    "name": "get_weather",
                    "description": "Get current weather for a location",
                    "parameters": {
                        "type": "object",
                        "properties": {
                            "location": {"type": "string", "description": "City name"},
                            "unit": {"type": "string", "enum": ["celsius", "fahrenheit"]}
                        },
                        "required": ["location"]
                    }
                }
            }
        ]

    def execute_function(self, name: str, arguments: str) -> str:
        """Execute the actual function call."""
        args = json.loads(arguments)

        if name == "get_weather":
            # Implement actual weather lookup
            location = args["location"]
            unit = args.get("unit", "celsius")
            return f"The weather in {location} is 22{unit[0].upper()}"

        return f"Unknown function: {name}"

    def run(self, user_query: str) -> str:
        """Run agent with function calling capability."""
        messages = [{"role": "user", "content": user_query}]

        # Initial request
        response = self.client.chat.completions.create(
            model=self.model,
            messages=messages,
            tools=self.tools,
            tool_choice="auto"
        )

        response_message = response.choices[0].message
        messages.append(response_message)

        # Handle function calls
        if response_message.tool_calls:
            for tool_call in response_message.tool_calls:
                function_name = tool_call.function.name
                function_args = tool_call.function.arguments

                # Execute function
                function_response = self.execute_function(function_name, function_args)

                # Add function response to messages
                messages.append({
                    "role": "tool",
                    "tool_call_id": tool_call.id,
                    "content": function_response
                })

            # Get final response
            final_response = self.client.chat.completions.create(
                model=self.model,
                messages=messages
            )
            return final_response.choices[0].message.content

        return response_message.content

# Usage
agent = FunctionAgent()
result = agent.run("What's the weather in London?")
print(result)
'''


@pytest.mark.skipif(sys.version_info < (3, 10), reason="the program's annotations are of Python 3.10")
def test_pattern_3(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    with serve() as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
        monkeypatch.setenv("OPENAI_API_KEY", "sk-test")
        names: dict[str, Any] = {"__name__": "__main__"}
        exec(compile(PROGRAM, "pattern 3", "exec", dont_inherit=True), names)
        names["agent"].client.close()
    assert "The weather in" in capsys.readouterr().out
