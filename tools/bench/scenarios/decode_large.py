"""From the bytes of the largest answers to their objects, and one look into each.

Loading the JSON is part of it on every side, with the parser that the side uses in its own calls.
"""

from __future__ import annotations

import json
import sys
from typing import Any, Callable

from . import _data, _large, _rounds
from .decode import SIDES

#: What is looked at in each answer, by keys and indexes.
LOOKS: dict[str, tuple[Any, ...]] = {
    "response": ("output", 17, "content", 0, "text"),
    "threads": ("data", 49, "tool_resources", "file_search", "vector_store_ids", 0),
    "batches": ("data", 99, "request_counts", "total"),
}
EXPECTED: dict[str, object] = {"response": _data.CONTENT, "threads": "vs_49", "batches": 199}


def type_of(what: str) -> Any:
    if what == "response":
        from openai.types.responses import Response

        return Response
    from openai.pagination import SyncCursorPage

    if what == "threads":
        from openai.types.beta import Thread

        return SyncCursorPage[Thread]
    from openai.types import Batch

    return SyncCursorPage[Batch]


def operation(side: str, what: str) -> Callable[[], object]:
    data, path = json.dumps(getattr(_large, what)()).encode(), LOOKS[what]
    if side == "floor":
        import orjson

        def loads() -> object:
            value = orjson.loads(data)
            for step in path:
                value = value[step]
            return value

        return loads
    decode, _ = SIDES[side]("completion")
    type_ = type_of(what)

    def decoded() -> object:
        value = decode(data, type_)
        for step in path:
            value = value[step] if isinstance(step, int) else getattr(value, step)
        return value

    assert type(decode(data, type_)) is not dict
    return decoded


if __name__ == "__main__":
    run = operation(sys.argv[1], sys.argv[2])
    assert run() == EXPECTED[sys.argv[2]], json.dumps(run(), default=str)
    _rounds.serve(run)
    assert run() == EXPECTED[sys.argv[2]]
