"""Type checkers find names that do not exist, and arguments that constructors do not take.

This file is checked, not run. A comment that lets an error pass is an error itself where there is none.
"""

from __future__ import annotations

from typing import List, Optional

import openai
from openai.types.chat import ChatCompletion, ChatCompletionMessage


class Task(openai.BaseModel):
    title: str
    tags: Optional[List[str]] = None
    note: Optional[str] = None


class Widened(ChatCompletion):
    cost: float


def constructors() -> None:
    Task(title="x", note=None)
    Task(titel="x")  # type: ignore[call-arg]
    Task()  # type: ignore[call-arg]
    Task(title=3)  # type: ignore[arg-type]
    ChatCompletionMessage(role="assistant", content="Hi")
    ChatCompletionMessage(rol="assistant")  # type: ignore[call-arg]


def attributes(client: openai.OpenAI, widened: Widened) -> None:
    completion = client.chat.completions.create(model="m", messages=[])
    print(completion.chioces)  # type: ignore[attr-defined]
    print(completion.choices[0].message.contnt)  # type: ignore[attr-defined]
    for call in completion.choices[0].message.tool_calls or []:
        # There are calls of functions and of custom tools.
        print(call.function)  # type: ignore[union-attr]
    print(client.models.list().dta)  # type: ignore[attr-defined]
    print(client.models.with_raw_response.lst)  # type: ignore[attr-defined]
    print(completion._request_id, completion.choices[0].to_dict(), widened.cost, widened.choices[0].index)
