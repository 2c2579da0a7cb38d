"""The streaming programs of the contract run as they are written there, against the local server."""

from __future__ import annotations

from typing import Any

import pytest

from openai.testing import serve

AGENT = '''
from openai import OpenAI
from typing import Generator

class StreamingAgent:
    def __init__(self, api_key: str | None = None):
        self.client = OpenAI(api_key=api_key)
        self.model = "gpt-4"

    def stream_response(self, prompt: str) -> Generator[str, None, None]:
        """Stream response token by token."""
        stream = self.client.chat.completions.create(
            model=self.model,
            messages=[{"role": "user", "content": prompt}],
            stream=True
        )

        for chunk in stream:
            if chunk.choices[0].delta.content:
                yield chunk.choices[0].delta.content

    def chat_stream(self, prompt: str) -> str:
        """Chat with streaming, return complete response."""
        full_response = []
        for chunk in self.stream_response(prompt):
            print(chunk, end="", flush=True)
            full_response.append(chunk)
        print()  # Newline after stream
        return "".join(full_response)

# Usage
agent = StreamingAgent()
response = agent.chat_stream("Tell me a short story about AI.")
'''

CUT_OFF = """
from openai import OpenAI

client = OpenAI()
messages = [{"role": "user", "content": "Hello!"}]
stream = client.chat.completions.create(model="gpt-4", messages=messages, stream=True)
for chunk in stream:
    if chunk.choices[0].finish_reason == "length":
        print("[Response truncated - increase max_tokens]")
    elif chunk.choices[0].delta.content:
        print(chunk.choices[0].delta.content, end="")
"""

RESPONSES = """
from openai import OpenAI

client = OpenAI()
text = ""
for event in client.responses.stream(model="gpt-4", input="Hello!"):
    if event.type == "response.output_text.delta":
        text += event.delta
print(text)
"""


@pytest.mark.parametrize("program", [AGENT, CUT_OFF, RESPONSES])
def test_a_program(program: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    names: dict[str, Any] = {}
    with serve() as server:
        monkeypatch.setenv("OPENAI_API_KEY", "sk-test")
        monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
        # Python 3.9 knows `str | None` only where annotations are not looked at.
        exec(compile(f"from __future__ import annotations\n{program}", "contract", "exec"), names)
        (names.get("agent") or names["client"]).__dict__.get("client", names.get("client")).close()
    printed = capsys.readouterr().out
    assert printed.strip()
    if "response" in names:
        assert printed == f"{names['response']}\n"
