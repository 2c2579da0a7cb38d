"""Both ways of streaming, blocking and awaited, so that a test of a stream is written once and run for each."""

from __future__ import annotations

import json
from typing import Any

from openai.testing import reply

from .. import modes


class Mode(modes.Mode):
    """One way of streaming."""

    def client(self, base_url: str = "", **settings: Any) -> Any:
        """Make a client of a server."""
        return super().client(base_url=base_url, **{"timeout": 5, **settings})

    def open(self, client: Any, **params: Any) -> Any:
        """Begin a streamed chat."""
        return self.outcome(client.chat.completions.create(**{"model": "m", "messages": [], "stream": True, **params}))

    def first_of_loop(self, stream: Any) -> Any:
        """Return the first item of a loop that is left at once."""
        if self.is_async:
            return self.outcome(_first(stream))
        for item in stream:
            return item
        return None

    def close(self, stream: Any) -> None:
        """Close a stream."""
        self.outcome(stream.close())

    @property
    def end(self) -> type[Exception]:
        """What taking from a stream that is over raises."""
        return StopAsyncIteration if self.is_async else StopIteration


async def _first(stream: Any) -> Any:
    async for item in stream:
        return item
    return None


mode = modes.fixture(Mode)


DONE = b"data: [DONE]\n\n"


def chunk(text: str, **more: Any) -> dict[str, Any]:
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": None}
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice], **more}


def event(data: Any, end: bytes = b"\n") -> bytes:
    return b"data: " + json.dumps(data, separators=(",", ":")).encode() + end + end


def texts(items: list[Any]) -> list[str]:
    return [item.choices[0].delta.content for item in items]


HANGING = reply(event(chunk("a")), end="hang", complete=False)
