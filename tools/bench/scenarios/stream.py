"""Read a streamed chat answer to its end, touching the text of every event."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any, Callable

import httpx

from . import _data, _rounds

# What one read of the network brings: an event when the server sends as the model writes, a full TLS record when
# the client is behind.
BLOCK = 16 * 1024


def reads(by: str) -> list[bytes]:
    whole = [b"data: " + event + b"\n\n" for event in _data.events()] + [b"data: [DONE]\n\n"]
    if by == "event":
        return whole
    joined = b"".join(whole)
    return [joined[start : start + BLOCK] for start in range(0, len(joined), BLOCK)]


def transport(pieces: list[bytes]) -> httpx.MockTransport:
    def body() -> Iterator[bytes]:
        yield from pieces

    def respond(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers={"content-type": "text/event-stream; charset=utf-8"}, content=body())

    return httpx.MockTransport(respond)


def openai_stream(http_client: httpx.Client) -> Callable[[], list[Any]]:
    from openai import OpenAI

    client = OpenAI(api_key="k", http_client=http_client)

    def operation() -> list[Any]:
        stream = client.chat.completions.create(
            model=_data.MODEL, messages=[{"role": "user", "content": _data.QUESTION}], stream=True
        )
        return [chunk.choices[0].delta.content for chunk in stream]

    return operation


def bare_events() -> Callable[[], list[Any]]:
    import orjson

    events = _data.events()

    def operation() -> list[Any]:
        return [orjson.loads(event)["choices"][0]["delta"]["content"] for event in events]

    return operation


if __name__ == "__main__":
    with httpx.Client(transport=transport(reads(sys.argv[2]))) as http:
        run = bare_events() if sys.argv[1] == "floor" else openai_stream(http)
        assert run() == _data.words()
        _rounds.serve(run, units=_data.EVENTS)
        assert run() == _data.words()
