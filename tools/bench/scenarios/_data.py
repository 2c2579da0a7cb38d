"""The documents that every side gets: of the size and shape that the API sends, with text that is made up."""

from __future__ import annotations

import json
from typing import Any

MODEL = "gpt-4o-mini"
CONTENT = (
    "A hash table keeps its entries in an array and computes from each key where in the array its entry belongs. "
    "Two keys can want the same place; then one of them moves on to a free place nearby, or both share a short list. "
    "As long as the array is kept larger than the number of entries, looking up a key takes the same few steps "
    "whether there are ten entries or ten million."
)
QUESTION = "How does a hash table find an entry so quickly, and what happens when two keys want the same place?"
MESSAGES: list[dict[str, str]] = [
    {"role": "system", "content": "You explain computing to curious people, in plain words and short sentences."},
    *({"role": ("user", "assistant")[turn % 2], "content": (QUESTION, CONTENT)[turn % 2]} for turn in range(9)),
]
EVENTS = 2000  # about as many as a long answer of the API has
FILES = 100  # the largest page that most list endpoints give

_ENVELOPE: dict[str, Any] = {
    "id": "chatcmpl-B9MBs8CjcvOU2jLn4n570S5qMJKcT",
    "created": 1741569952,
    "model": "gpt-4o-mini-2024-07-18",
    "service_tier": "default",
    "system_fingerprint": "fp_06737a9306",
}
_USAGE: dict[str, Any] = {
    "prompt_tokens": 512,
    "completion_tokens": 88,
    "total_tokens": 600,
    "prompt_tokens_details": {"cached_tokens": 256, "audio_tokens": 0},
    "completion_tokens_details": {
        "reasoning_tokens": 0,
        "audio_tokens": 0,
        "accepted_prediction_tokens": 0,
        "rejected_prediction_tokens": 0,
    },
}


def completion() -> bytes:
    """Return a chat completion as JSON."""
    message: dict[str, Any] = {"role": "assistant", "content": CONTENT, "refusal": None, "annotations": []}
    choice = {"index": 0, "message": message, "logprobs": None, "finish_reason": "stop"}
    return _json({**_ENVELOPE, "object": "chat.completion", "choices": [choice], "usage": _USAGE})


def page() -> bytes:
    """Return a page of a file list as JSON."""
    files = [
        {
            "id": f"file-{number:024d}",
            "object": "file",
            "bytes": 120_000 + number,
            "created_at": 1741569952 + number,
            "expires_at": None,
            "filename": f"training-part-{number:03d}.jsonl",
            "purpose": "fine-tune",
            "status": "processed",
            "status_details": None,
        }
        for number in range(FILES)
    ]
    ends = {"first_id": files[0]["id"], "last_id": files[-1]["id"]}
    return _json({"object": "list", "data": files, "has_more": True, **ends})


def words() -> list[str]:
    """Return the text of each event of the stream, in order: as many as there are events."""
    text = CONTENT.split(" ")
    return [" " + text[number % len(text)] for number in range(EVENTS)]


def events() -> list[bytes]:
    """Return the JSON document of each event of the stream, without the final ``[DONE]``."""
    return [
        _json(
            {
                **_ENVELOPE,
                "object": "chat.completion.chunk",
                "choices": [{"index": 0, "delta": {"content": word}, "logprobs": None, "finish_reason": None}],
                "obfuscation": "Zt4vQm"[: number % 7],
            }
        )
        for number, word in enumerate(words())
    ]


def _json(value: dict[str, Any]) -> bytes:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()
