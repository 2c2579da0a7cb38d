"""The tables against the published API, as recorded in ``tests/facts/endpoints.json``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from openai import endpoints
from openai.endpoints import Param

FACTS: dict[str, dict[str, Any]] = json.loads(
    (Path(__file__).parents[1] / "facts" / "endpoints.json").read_text(encoding="utf-8")
)

#: Params that only this library's contract has, by endpoint, written as in the facts: ``"seconds body"``.
CONTRACT_PARAMS: dict[str, list[str]] = {}

#: Answers whose type the contract names otherwise than the published API's own library.
CONTRACT_RETURNS = {"files.retrieve_content": "HttpxBinaryResponseContent"}


def test_every_published_endpoint_has_a_row_and_every_row_is_published() -> None:
    assert {row.id for row in endpoints.all() if row.source == "api"} == set(FACTS)


@pytest.mark.parametrize("id", FACTS)
def test_rows_say_what_is_published(id: str) -> None:
    row = endpoints.get(id)
    params = [as_fact(param) for param in row.params]
    added = CONTRACT_PARAMS.get(id, [])
    assert set(added) <= set(params)
    said = {
        "method": row.method,
        "path": row.path,
        "params": [param for param in params if param not in added],
        "page": row.page,
        "stream": row.stream,
        "returns": row.returns,
    }
    assert said == {**FACTS[id], "returns": CONTRACT_RETURNS.get(id, FACTS[id]["returns"])}


def as_fact(param: Param) -> str:
    """Write a param as the facts do: name, ``!`` where it is required, place, and the wire name where it differs."""
    fact = f"{param.name}{'!' if param.required else ''} {param.place}"
    return fact if param.wire == param.name else f"{fact} {param.wire}"


@pytest.mark.parametrize("spelling", ["in_memory", "in-memory", "24h"])
def test_both_spellings_of_prompt_cache_retention_are_legal(spelling: str) -> None:
    types = {param.name: param.type for param in endpoints.get("chat.completions.create").params}
    assert repr(spelling) in types["prompt_cache_retention"]
