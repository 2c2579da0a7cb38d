"""Embeddings: vectors of length 1 that depend on nothing but the input."""

from __future__ import annotations

import base64
import hashlib
import math
import random
import struct
from collections.abc import Mapping
from typing import Any

from .._call import ApiError, Call, Handler, Json, whole_number
from .._text import count_tokens

_LONGEST = {"text-embedding-3-large": 3072}
_LONG = 1536
#: As many inputs as the API takes in one request.
_MOST = 2048


def _inputs(value: object) -> list[Any]:
    """Return the single inputs, each a text or a list of token ids."""
    if isinstance(value, str) or (isinstance(value, list) and value and all(isinstance(each, int) for each in value)):
        value = [value]
    if not isinstance(value, list) or not 0 < len(value) <= _MOST:
        message = f"'input' must be a text, a list of token ids, or a list of 1 to {_MOST} of these."
        raise ApiError(400, message, param="input", code="invalid_type")
    for each in value:
        tokens = isinstance(each, list) and all(isinstance(token, int) for token in each)
        if not each or not (isinstance(each, str) or tokens):
            raise ApiError(400, "No 'input' may be empty or of another type.", param="input", code="invalid_value")
    return value


def _vector(given: object, length: int) -> list[float]:
    seed = hashlib.sha256(repr(given).encode("utf-8", "surrogatepass")).digest()
    # random() gives the same numbers on every version of Python, which the other distributions do not promise.
    numbers = random.Random(int.from_bytes(seed, "big"))
    raw = [numbers.random() * 2 - 1 for _ in range(length)]
    norm = math.sqrt(sum(number * number for number in raw))
    return [number / norm for number in raw]


def create(call: Call) -> Json:
    model = call.model()
    longest = _LONGEST.get(model, _LONG)
    length = whole_number(call.body, "dimensions", longest, 1, longest)
    encoding = call.body.get("encoding_format") or "float"
    if encoding not in ("float", "base64"):
        message = f"'encoding_format' must be 'float' or 'base64', not {encoding!r}."
        raise ApiError(400, message, param="encoding_format", code="invalid_value")
    inputs = _inputs(call.body["input"])
    data: list[Json] = []
    for index, given in enumerate(inputs):
        packed = struct.pack(f"<{length}f", *_vector(given, length))
        floats = list(struct.unpack(f"<{length}f", packed))
        embedding = base64.b64encode(packed).decode() if encoding == "base64" else floats
        data.append({"object": "embedding", "index": index, "embedding": embedding})
    tokens = sum(count_tokens(given) if isinstance(given, str) else len(given) for given in inputs)
    return {
        "object": "list",
        "data": data,
        "model": model,
        "usage": {"prompt_tokens": tokens, "total_tokens": tokens},
    }


HANDLERS: Mapping[str, Handler] = {"embeddings.create": create}
