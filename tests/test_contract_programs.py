"""The first two agents of the contract, as they are written there; the others stand beside what they are about."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from openai.testing import serve

#: Asks one question.
SIMPLE = '''
from openai import OpenAI, OpenAIError

class SimpleAgent:
    def __init__(self, api_key: str | None = None):
        self.client = OpenAI(api_key=api_key)
        self.model = "gpt-4"

    def ask(self, question: str) -> str:
        """Ask a single question and get an answer."""
        try:
            response = self.client.chat.completions.create(
                model=self.model,
                messages=[{"role": "user", "content": question}]
            )
            return response.choices[0].message.content
        except OpenAIError as e:
            return f"Error: {e}"

# Usage
agent = SimpleAgent()
answer = agent.ask("What is the capital of France?")
print(answer)
'''

#: Keeps what was said.
CONVERSATIONAL = '''
from openai import OpenAI
from typing import List, Dict

class ConversationalAgent:
    def __init__(self, system_prompt: str, api_key: str | None = None):
        self.client = OpenAI(api_key=api_key)
        self.model = "gpt-4"
        self.messages: List[Dict[str, str]] = [
            {"role": "system", "content": system_prompt}
        ]

    def chat(self, user_message: str) -> str:
        """Send a message and maintain conversation history."""
        self.messages.append({"role": "user", "content": user_message})

        response = self.client.chat.completions.create(
            model=self.model,
            messages=self.messages
        )

        assistant_message = response.choices[0].message.content
        self.messages.append({"role": "assistant", "content": assistant_message})

        return assistant_message

    def reset(self):
        """Clear conversation history (keep system prompt)."""
        self.messages = [self.messages[0]]

# Usage
agent = ConversationalAgent("You are a helpful Python expert.")
print(agent.chat("How do I read a file?"))
print(agent.chat("And how do I write to it?"))  # Maintains context
'''


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Any:
    def run(program: str) -> list[str]:
        if sys.version_info < (3, 10):
            # `str | None` is evaluated there.
            program = f"from __future__ import annotations\n{program}"
        names: dict[str, Any] = {"__name__": "__main__"}
        with serve() as server:
            monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
            monkeypatch.setenv("OPENAI_API_KEY", "sk-test")
            exec(compile(program, "program of the contract", "exec", dont_inherit=True), names)
            names["agent"].client.close()
        return capsys.readouterr().out.splitlines()

    return run


def test_the_simple_agent(printed: Any) -> None:
    assert printed(SIMPLE) == ["Hello! You said: What is the capital of France?"]


def test_the_conversational_agent(printed: Any) -> None:
    first, second = printed(CONVERSATIONAL)
    assert first.endswith("How do I read a file?")
    assert second.endswith("And how do I write to it?")
