"""Chunks of a chat as a server sends them, and what the state of a stream makes of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from openai.lib.streaming import chat
from openai.types.chat import ChatCompletionChunk


@dataclass
class City:
    """A city."""

    name: str
    people: int


def chunk(*choices: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "id": "c",
        "object": "chat.completion.chunk",
        "created": 1,
        "model": "m",
        "choices": list(choices),
        **more,
    }


def choice(delta: Any, finish: str | None = None, index: int = 0, **more: Any) -> dict[str, Any]:
    return {"index": index, "delta": delta, "finish_reason": finish, **more}


def said(*texts: str, finish: str = "stop") -> list[dict[str, Any]]:
    first = chunk(choice({"role": "assistant", "content": ""}))
    return [first, *(chunk(choice({"content": text})) for text in texts), chunk(choice({}, finish))]


def logprob(token: str) -> dict[str, Any]:
    return {"token": token, "logprob": -0.5, "bytes": None, "top_logprobs": []}


def of(events: list[Any], kind: str) -> list[Any]:
    return [event for event in events if event.type == kind]


def state_events(chunks: list[dict[str, Any]], **options: Any) -> tuple[list[Any], chat.ChatCompletionStreamState[Any]]:
    state: chat.ChatCompletionStreamState[Any] = chat.ChatCompletionStreamState(**options)
    events: list[Any] = []
    for each in chunks:
        events += state.handle_chunk(ChatCompletionChunk.construct(**each))
    return events, state
