"""Ask for 200 embeddings, and take the vectors as lists of floats, as one array, or not at all.

The official library makes the lists in the call; here they are made when somebody looks at them.
"""

from __future__ import annotations

import base64
import importlib
import json
import sys
from array import array
from typing import Any, Callable

import httpx

from . import _rounds

INPUTS = 200
DIMENSIONS = 1536

Operation = Callable[[], Any]


def answer() -> bytes:
    """Return an answer with vectors that are made up, and different from each other."""
    vectors = (
        array("f", [((place * 7 + number * 13) % 2000 - 1000) / 3000 for place in range(DIMENSIONS)])
        for number in range(INPUTS)
    )
    data = [
        {"object": "embedding", "index": index, "embedding": base64.b64encode(vector.tobytes()).decode()}
        for index, vector in enumerate(vectors)
    ]
    usage = {"prompt_tokens": 1600, "total_tokens": 1600}
    return json.dumps({"object": "list", "data": data, "model": "text-embedding-3-small", "usage": usage}).encode()


def openai_embeddings(form: str, side: str) -> Operation:
    from openai import OpenAI

    body = answer()
    headers = {"content-type": "application/json"}
    http = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200, headers=headers, content=body)))
    client = OpenAI(api_key="k", http_client=http)
    texts = [f"text {number}" for number in range(INPUTS)]

    def call() -> Any:
        return client.embeddings.create(model="text-embedding-3-small", input=texts).data

    def lists() -> list[list[float]]:
        return [item.embedding for item in call()]

    def view() -> Any:
        return client.embeddings.create(model="text-embedding-3-small", input=texts).to_numpy()

    def through_lists() -> Any:
        # By name, so that nobody needs numpy to check the types of this file.
        numpy = importlib.import_module("numpy")
        return numpy.array(lists(), dtype=numpy.float32)

    if form == "numpy":
        return view if side == "ours" else through_lists
    return lists if form == "lists" else call


def bare() -> Operation:
    import orjson

    body = answer()
    return lambda: orjson.loads(body)["data"]


if __name__ == "__main__":
    run = bare() if sys.argv[1] == "floor" else openai_embeddings(sys.argv[2], sys.argv[1])
    assert len(run()) == INPUTS
    _rounds.serve(run)
