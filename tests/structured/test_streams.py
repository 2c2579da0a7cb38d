"""Streams of answers in types that are put into an object: what grows is the value, and not the object around it."""

from __future__ import annotations

import dataclasses
from typing import Any, List, Optional

import pytest
from typing_extensions import Literal

from openai.lib.streaming.chat import ChatCompletionStreamState
from openai.types.chat import ChatCompletionChunk


@dataclasses.dataclass
class Task:
    title: str


def events(type_: Any, *texts: str) -> List[Any]:
    state: Any = ChatCompletionStreamState(response_format=type_)
    choices: List[Any] = [{"index": 0, "delta": {"content": text}, "finish_reason": None} for text in texts]
    found = []
    for choice in [*choices, {"index": 0, "delta": {}, "finish_reason": "stop"}]:
        chunk: Any = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}
        found += state.handle_chunk(ChatCompletionChunk.construct(**chunk))
    return [event.parsed for event in found if event.type in ("content.delta", "content.done")]


@pytest.mark.parametrize(
    ("type_", "texts", "parsed"),
    [
        (Task, ['{"title"', ': "a', '"}'], [{}, {}, {"title": "a"}, Task("a")]),
        (
            List[Task],
            ['{"value"', ': [{"title": "a"}', ', {"title": "b"}]}'],
            [None, [{"title": "a"}], [{"title": "a"}, {"title": "b"}], [Task("a"), Task("b")]],
        ),
        (Literal["yes", "no"], ['{"value"', ': "yes"}'], [None, "yes", "yes"]),
        (Optional[Task], ['{"value": {', '"title": "a"}}'], [{}, {"title": "a"}, Task("a")]),
        ({"type": "array", "items": {}}, ['{"value": [', "1]}"], [[], [1], [1]]),
        ({"type": "object"}, ['{"value": [', "1]}"], [{"value": []}, {"value": [1]}, {"value": [1]}]),
    ],
)
def test_the_value_grows(type_: Any, texts: List[str], parsed: List[Any]) -> None:
    assert events(type_, *texts) == parsed
