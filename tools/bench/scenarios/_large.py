"""The largest answers of common endpoints: a response of 20 items, a list of threads, a page of batches."""

from __future__ import annotations

from typing import Any

from . import _data

TURNS = 5  # each gives four output items
THREADS = 50
BATCHES = 100  # the largest page that the endpoint gives


def response() -> dict[str, Any]:
    """Return a response whose output has reasoning, searches, messages with citations, and function calls."""
    output = [item for turn in range(TURNS) for item in _turn(turn)]
    tool = {"type": "function", "name": "get_weather", "parameters": {"type": "object"}, "strict": True}
    details = {"input_tokens_details": {"cached_tokens": 0}, "output_tokens_details": {"reasoning_tokens": 64}}
    return {
        "id": "resp_67ccd2bed1ec8190b14f964abc0542670bb6a6b452d3795b",
        "object": "response",
        "created_at": 1741476542,
        "status": "completed",
        "error": None,
        "incomplete_details": None,
        "instructions": None,
        "model": "gpt-4.1-2025-04-14",
        "output": output,
        "parallel_tool_calls": True,
        "previous_response_id": None,
        "reasoning": {"effort": "low", "summary": None},
        "store": True,
        "temperature": 1.0,
        "text": {"format": {"type": "text"}},
        "tool_choice": "auto",
        "tools": [tool, {"type": "web_search"}],
        "top_p": 1.0,
        "truncation": "disabled",
        "usage": {"input_tokens": 512, "output_tokens": 880, "total_tokens": 1392, **details},
        "user": None,
        "metadata": {},
    }


def _turn(turn: int) -> list[dict[str, Any]]:
    citation = {"type": "url_citation", "url": "https://example.com", "title": "A", "start_index": 0, "end_index": 9}
    text = {"type": "output_text", "text": _data.CONTENT, "annotations": [citation], "logprobs": []}
    search = {"type": "search", "query": "hash tables"}
    summary = [{"type": "summary_text", "text": _data.QUESTION}]
    call = {"call_id": f"call_{turn}", "name": "get_weather", "arguments": '{"city":"Lisbon"}'}
    return [
        {"id": f"rs_{turn}", "type": "reasoning", "summary": summary},
        {"id": f"msg_{turn}", "type": "message", "role": "assistant", "status": "completed", "content": [text]},
        {"id": f"fc_{turn}", "type": "function_call", "status": "completed", **call},
        {"id": f"ws_{turn}", "type": "web_search_call", "status": "completed", "action": search},
    ]


def threads() -> dict[str, Any]:
    """Return a list of threads with files to search."""
    items = [
        {
            "id": f"thread_{number:024d}",
            "object": "thread",
            "created_at": 1741569952 + number,
            "metadata": {"customer": f"{number}"},
            "tool_resources": {
                "code_interpreter": {"file_ids": [f"file-{number}"]},
                "file_search": {"vector_store_ids": [f"vs_{number}"]},
            },
        }
        for number in range(THREADS)
    ]
    return {"object": "list", "data": items, "has_more": False}


def batches() -> dict[str, Any]:
    """Return a page of batches."""
    moments = ("in_progress_at", "expires_at", "finalizing_at", "completed_at")
    items = [
        {
            "id": f"batch_{number:024d}",
            "object": "batch",
            "endpoint": "/v1/chat/completions",
            "errors": None,
            "input_file_id": f"file-{number:024d}",
            "completion_window": "24h",
            "status": "completed",
            "output_file_id": f"file-{number + 1:024d}",
            "error_file_id": None,
            "created_at": 1741569952 + number,
            **dict.fromkeys(moments, 1741569952 + number),
            "request_counts": {"total": 100 + number, "completed": 100 + number, "failed": 0},
            "metadata": {"run": f"{number}"},
        }
        for number in range(BATCHES)
    ]
    return {"object": "list", "data": items, "has_more": True}
