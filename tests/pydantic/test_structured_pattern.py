"""Pattern 4 of the contract, the agent with structured output, as it is written there."""

from __future__ import annotations

import sys
from typing import Any

import pytest

pytest.importorskip("pydantic")

from openai.testing import serve

PROGRAM = '''
from openai import OpenAI
from pydantic import BaseModel
from typing import List

class Task(BaseModel):
    """A single task."""
    title: str
    description: str
    priority: int  # 1-5

class TaskList(BaseModel):
    """A list of tasks."""
    tasks: List[Task]

class StructuredAgent:
    def __init__(self, api_key: str | None = None):
        self.client = OpenAI(api_key=api_key)
        self.model = "gpt-4"

    def extract_tasks(self, text: str) -> TaskList:
        """Extract structured task list from text."""
        completion = self.client.beta.chat.completions.parse(
            model=self.model,
            messages=[
                {"role": "system", "content": "Extract tasks from the user's text."},
                {"role": "user", "content": text}
            ],
            response_format=TaskList
        )

        return completion.choices[0].message.parsed

# Usage
agent = StructuredAgent()
text = "I need to finish the report by Friday, call the client tomorrow, and review the code this afternoon."
tasks = agent.extract_tasks(text)

for task in tasks.tasks:
    print(f"[P{task.priority}] {task.title}: {task.description}")
'''


@pytest.mark.skipif(sys.version_info < (3, 10), reason="the program's annotations are of Python 3.10")
def test_pattern_4(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    with serve() as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
        monkeypatch.setenv("OPENAI_API_KEY", "sk-test")
        names: dict[str, Any] = {"__name__": "__main__"}
        exec(compile(PROGRAM, "pattern 4", "exec", dont_inherit=True), names)
        names["agent"].client.close()
    assert capsys.readouterr().out == "[P1] title: description\n"
