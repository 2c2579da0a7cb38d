"""Completions: the prompt is carried on with a friendly remark about it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .._call import ApiError, Call, Events, Handler, Json, Result, whole_number
from .._text import count_tokens, cut, logprob

#: What the API makes where the request does not say, in tokens.
_TOKENS = 16


def _prompts(given: object) -> list[Any]:
    if given is None:
        return [""]
    if isinstance(given, str) or (isinstance(given, list) and given and all(isinstance(each, int) for each in given)):
        return [given]
    if isinstance(given, list) and given and all(isinstance(each, (str, list)) for each in given):
        return given
    message = "'prompt' must be a text, a list of token ids, or a list of these."
    raise ApiError(400, message, param="prompt", code="invalid_type")


def _choice(body: Json, prompt: Any, index: int, limit: int) -> tuple[Json, list[str]]:
    """Return a choice and its tokens."""
    said = prompt if isinstance(prompt, str) else f"{len(prompt)} tokens"
    words, reason = cut(f" ... and so it went on after {said!r}.", body.get("stop"), limit)
    if body.get("echo") and isinstance(prompt, str):
        words = [prompt, *words]
    logprobs = None
    if body.get("logprobs") is not None:
        lengths = [len(word) for word in words]
        ranks = range(1, whole_number(body, "logprobs", 0, 0, 5))
        logprobs = {
            "text_offset": [sum(lengths[:position]) for position in range(len(words))],
            "token_logprobs": [logprob(word) for word in words],
            "tokens": words,
            "top_logprobs": [
                {word: logprob(word), **{f"{word}~{rank}": logprob(word, rank) for rank in ranks}} for word in words
            ],
        }
    text = "".join(words)
    return {"text": text, "index": index, "logprobs": logprobs, "finish_reason": reason}, words


def create(call: Call) -> Result:
    body = call.body
    model = call.model()
    limit = whole_number(body, "max_tokens", _TOKENS, 0, 1_000_000)
    copies = whole_number(body, "n", 1, 1, 128)
    prompts = _prompts(body["prompt"])
    made = [
        _choice(body, prompt, position * copies + copy, limit)
        for position, prompt in enumerate(prompts)
        for copy in range(copies)
    ]
    asked = sum(count_tokens(prompt) if isinstance(prompt, str) else len(prompt) for prompt in prompts)
    answered = sum(len(words) for _, words in made)
    usage = {"prompt_tokens": asked, "completion_tokens": answered, "total_tokens": asked + answered}
    common = {
        "id": call.state.new_id("cmpl-"),
        "object": "text_completion",
        "created": call.state.now(),
        "model": model,
        "system_fingerprint": "fp_local",
    }
    if body.get("stream"):
        counted = bool((body.get("stream_options") or {}).get("include_usage"))
        return Events(_events(common, made, usage if counted else None))
    return {**common, "choices": [choice for choice, _ in made], "usage": usage}


def _events(common: Json, made: list[tuple[Json, list[str]]], usage: object) -> Iterator[Json]:
    more: Json = {} if usage is None else {"usage": None}
    for choice, words in made:
        empty = {"index": choice["index"], "logprobs": None, "finish_reason": None}
        for word in words:
            yield {**common, "choices": [{**empty, "text": word}], **more}
        yield {**common, "choices": [{**empty, "text": "", "finish_reason": choice["finish_reason"]}], **more}
    if usage is not None:
        yield {**common, "choices": [], "usage": usage}


HANDLERS: Mapping[str, Handler] = {"completions.create": create}
