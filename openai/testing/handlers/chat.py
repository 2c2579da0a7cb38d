"""Chat completions: the model repeats what the user said, calls the first tool, or fills in the JSON schema."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import zip_longest
from typing import Any, Optional

from attrs import frozen

from .._call import ApiError, Call, Events, Handler, Json, Result, decimal
from .._paging import page
from .._text import count_tokens
from ._chat_answer import Choice, choices, text_of

#: What a message costs beside its text, in tokens: its role and what separates it from the next one.
_PER_MESSAGE = 3


_PENALTIES = (("presence_penalty", -2, 2), ("frequency_penalty", -2, 2))


@frozen
class _Kept:
    """A stored completion and the messages that it answers."""

    completion: Json
    messages: list[Json]


def create(call: Call) -> Result:
    body = call.body
    model = call.model()
    _check(body)
    made = choices(body, call.state)
    common = {
        "id": call.state.new_id("chatcmpl-"),
        "object": "chat.completion",
        "created": call.state.now(),
        "model": model,
        "service_tier": "default",
        "system_fingerprint": "fp_local",
    }
    usage = _usage(body["messages"], made)
    completion = {**common, "choices": [choice.whole() for choice in made], "usage": usage}
    if body.get("store"):
        _keep(call, completion)
    if not body.get("stream"):
        return completion
    counted = bool((body.get("stream_options") or {}).get("include_usage"))
    return Events(_events({**common, "object": "chat.completion.chunk"}, made, usage if counted else None))


def _check(body: Json) -> None:
    if not body["messages"]:
        message = (
            "Invalid 'messages': empty array. Expected an array with minimum length 1, but got an empty array instead."
        )
        raise ApiError(400, message, param="messages", code="empty_array")
    for name, low, high in (("temperature", 0, 2), ("top_p", 0, 1), *_PENALTIES):
        decimal(body, name, low, high)
    if body.get("stream_options") is not None and not body.get("stream"):
        message = "'stream_options' is only for requests with 'stream'."
        raise ApiError(400, message, param="stream_options", code="invalid_value")


def _usage(messages: list[Json], made: list[Choice]) -> Json:
    asked = sum(count_tokens(text_of(message.get("content"))) + _PER_MESSAGE for message in messages)
    answered = sum(len(choice.words) for choice in made)
    return {
        "prompt_tokens": asked,
        "completion_tokens": answered,
        "total_tokens": asked + answered,
        "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
        "completion_tokens_details": {
            "reasoning_tokens": 0,
            "audio_tokens": 0,
            "accepted_prediction_tokens": 0,
            "rejected_prediction_tokens": 0,
        },
    }


def _events(common: Json, made: list[Choice], usage: Optional[Json]) -> Iterator[Json]:
    more: Json = {} if usage is None else {"usage": None}
    # Choices come side by side, as from the API.
    for row in zip_longest(*(choice.deltas() for choice in made)):
        for delta in row:
            if delta is not None:
                yield {**common, "choices": [delta], **more}
    if usage is not None:
        yield {**common, "choices": [], "usage": usage}


def _keep(call: Call, completion: Json) -> None:
    body = call.body
    messages = [
        {"name": None, **message, "id": f"{completion['id']}-{position}", "content_parts": None}
        for position, message in enumerate(body["messages"])
    ]
    for message in messages:
        if isinstance(message.get("content"), list):
            message["content_parts"], message["content"] = message["content"], None
    options = ("temperature", "top_p", "presence_penalty", "frequency_penalty", "seed", "tools", "tool_choice")
    kept = {
        **completion,
        **{name: body[name] for name in options if name in body},
        "metadata": body.get("metadata") or {},
        "request_id": None,
        "input_user": body.get("user"),
    }
    call.state.kept["chat completions"][completion["id"]] = _Kept(kept, messages)


def _find(call: Call) -> _Kept:
    id = call.path["completion_id"]
    kept: Any = call.state.kept["chat completions"].get(id)
    if not isinstance(kept, _Kept):
        message = f"There is no stored completion {id!r}; was it made with 'store'?"
        raise ApiError(404, message, param="completion_id", code="completion_not_found")
    return kept


def retrieve(call: Call) -> Json:
    return _find(call).completion


def update(call: Call) -> Json:
    metadata = call.body["metadata"]
    if metadata is not None and not isinstance(metadata, dict):
        raise ApiError(400, "'metadata' must be an object.", param="metadata", code="invalid_type")
    completion = _find(call).completion
    completion["metadata"] = metadata or {}
    return completion


def list_completions(call: Call) -> Json:
    query = call.query
    labels = query.get("metadata") or {}
    if not isinstance(labels, dict):
        raise ApiError(400, "'metadata' is written as metadata[key]=value.", param="metadata", code="invalid_type")
    kept = [each.completion for each in call.state.kept["chat completions"].values()]
    wanted = [
        each
        for each in kept
        if query.get("model") in (None, each["model"]) and labels.items() <= each["metadata"].items()
    ]
    return page(wanted, query, order="asc")


def delete(call: Call) -> Json:
    id = _find(call).completion["id"]
    del call.state.kept["chat completions"][id]
    return {"id": id, "object": "chat.completion.deleted", "deleted": True}


def list_messages(call: Call) -> Json:
    return page(_find(call).messages, call.query, order="asc")


HANDLERS: Mapping[str, Handler] = {
    "chat.completions.create": create,
    "chat.completions.retrieve": retrieve,
    "chat.completions.update": update,
    "chat.completions.list": list_completions,
    "chat.completions.delete": delete,
    "chat.completions.messages.list": list_messages,
}
