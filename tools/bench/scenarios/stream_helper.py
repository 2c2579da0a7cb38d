"""Read a streamed answer with the stream helper, to its end and to the whole answer, touching every delta."""

from __future__ import annotations

import json
import sys
from typing import Any, Callable

import httpx

from . import _data, _rounds
from .stream import transport

Operation = Callable[[], int]


def response_events() -> list[bytes]:
    """Return the JSON document of each event of a response, a text delta each but for the frame around them."""
    text = "".join(_data.words())
    part = {"type": "output_text", "text": "", "annotations": [], "logprobs": []}
    message: dict[str, Any] = {
        "id": "msg_67c9fdcf37fc8190ba82116e33fb28c5",
        "type": "message",
        "role": "assistant",
        "status": "in_progress",
        "content": [],
    }
    whole = {**message, "status": "completed", "content": [{**part, "text": text}]}
    response: dict[str, Any] = {
        "id": "resp_67c9fdcecf488190bdd9a0409de3a1ec",
        "object": "response",
        "created_at": 1741290958,
        "status": "in_progress",
        "model": _data.MODEL,
        "output": [],
        "parallel_tool_calls": True,
        "tool_choice": "auto",
        "tools": [],
    }
    at = {"item_id": message["id"], "output_index": 0, "content_index": 0}
    events: list[dict[str, Any]] = [
        {"type": "response.created", "response": response},
        {"type": "response.output_item.added", "output_index": 0, "item": message},
        {"type": "response.content_part.added", **at, "part": part},
        *(
            {"type": "response.output_text.delta", **at, "delta": word, "logprobs": [], "obfuscation": "Zt4vQm"}
            for word in _data.words()
        ),
        {"type": "response.output_text.done", **at, "text": text, "logprobs": []},
        {"type": "response.content_part.done", **at, "part": {**part, "text": text}},
        {"type": "response.output_item.done", "output_index": 0, "item": whole},
        {"type": "response.completed", "response": {**response, "status": "completed", "output": [whole]}},
    ]
    return [
        json.dumps({**event, "sequence_number": number}, separators=(",", ":")).encode()
        for number, event in enumerate(events)
    ]


def written(what: str) -> list[bytes]:
    if what == "chat":
        return [b"data: " + event + b"\n\n" for event in _data.events()] + [b"data: [DONE]\n\n"]
    return [
        b"event: " + json.loads(event)["type"].encode() + b"\ndata: " + event + b"\n\n" for event in response_events()
    ]


def openai_helper(what: str) -> Operation:
    from openai import OpenAI

    client = OpenAI(api_key="k", http_client=httpx.Client(transport=transport(written(what))))
    text = "".join(_data.words())

    def chat() -> int:
        deltas = 0
        with client.chat.completions.stream(
            model=_data.MODEL, messages=[{"role": "user", "content": _data.QUESTION}]
        ) as stream:
            for event in stream:
                if event.type == "content.delta" and event.delta:
                    deltas += 1
            assert stream.get_final_completion().choices[0].message.content == text
        return deltas

    def responses() -> int:
        deltas = 0
        with client.responses.stream(model=_data.MODEL, input=_data.QUESTION) as stream:
            for event in stream:
                if event.type == "response.output_text.delta" and event.delta:
                    deltas += 1
            assert stream.get_final_response().output_text == text
        return deltas

    return chat if what == "chat" else responses


def bare(what: str) -> Operation:
    import orjson

    events = _data.events() if what == "chat" else response_events()

    def operation() -> int:
        return len([orjson.loads(event) for event in events])

    return operation


if __name__ == "__main__":
    run = bare(sys.argv[2]) if sys.argv[1] == "floor" else openai_helper(sys.argv[2])
    assert run() >= _data.EVENTS
    _rounds.serve(run, units=_data.EVENTS)
