"""The tables against the published API, as recorded in ``tests/facts/endpoints.json``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from openai import endpoints
from openai.endpoints import Param

from ..series import for_each

FACTS: dict[str, dict[str, Any]] = json.loads(
    (Path(__file__).parents[1] / "facts" / "endpoints.json").read_text(encoding="utf-8")
)

#: Params that only this library's contract has, by endpoint, written as in the facts: ``"seconds body"``.
CONTRACT_PARAMS = {
    "containers.files.create": {"purpose body"},
    "conversations.items.create": {"type option", "content option", "metadata option"},
    "realtime.calls.create": {"model body", "call_config body"},
    "responses.create": {"reasoning_effort option"},
    "vector_stores.search": {"limit option", "filter option"},
    "videos.remix": {"seconds body"},
}

#: Params that the published API requires, and the contract, which has another way to say it, does not.
CONTRACT_OPTIONAL = {
    "conversations.items.create": {"items! body"},
    "evals.runs.create": {"data_source! body"},
    "realtime.calls.create": {"sdp! body"},
}

#: Answers whose type the contract names otherwise than the published API's own library.
CONTRACT_RETURNS = {
    "containers.files.delete": "ContainerFileDeleted",
    "conversations.items.delete": "ConversationItemDeleted",
    "files.retrieve_content": "HttpxBinaryResponseContent",
    "responses.delete": "ResponseDeleted",
}

#: Endpoints that the API's own document marks as deprecated, and its library of this version does not yet.
DEPRECATED_SINCE = {"videos"}

#: The published library forgets the end of this path, and so cancels nothing.
CORRECTED_PATHS = {"evals.runs.cancel": "/evals/{eval_id}/runs/{run_id}/cancel"}


def test_every_published_endpoint_has_a_row_and_every_row_is_published() -> None:
    assert {row.id for row in endpoints.all() if row.source == "api"} == set(FACTS)


@for_each("id", FACTS)
def test_rows_say_what_is_published(id: str) -> None:
    row, fact = endpoints.get(id), FACTS[id]
    said = {
        "method": row.method,
        "path": row.path,
        "page": row.page,
        "stream": last(row.stream),
        "returns": last(row.returns),
        "headers": {name: value for name, value in row.headers if name.lower() != "content-type"},
        "security": row.security,
        "deprecated": bool(row.deprecated) and row.resource not in DEPRECATED_SINCE,
    }
    assert said == {
        **{name: fact.get(name, default) for name, default in DEFAULTS.items()},
        "path": CORRECTED_PATHS.get(id, fact["path"]),
        "stream": fact["stream"],
        "returns": CONTRACT_RETURNS.get(id, fact["returns"]),
        "method": fact["method"],
        "page": fact["page"],
    }


DEFAULTS: dict[str, Any] = {"headers": {}, "security": "api_key", "deprecated": False}


@for_each("id", FACTS)
def test_params_are_those_that_are_published(id: str) -> None:
    row = endpoints.get(id)
    optional = CONTRACT_OPTIONAL.get(id, set())
    published = {fact.replace("!", "") if fact in optional else fact for fact in FACTS[id]["params"]}
    assert {as_fact(param) for param in row.params} == published | CONTRACT_PARAMS.get(id, set())
    assert [param.name for param in row.path_params] == [
        fact.split("!")[0] for fact in FACTS[id]["params"] if fact.endswith("! path")
    ]


def last(name: str | None) -> str | None:
    """Return a type's own name, without the packages before it."""
    return name.rpartition(".")[2] if name else name


def as_fact(param: Param) -> str:
    """Write a param as the facts do: name, ``!`` where it is required, place, and the wire name where it differs."""
    fact = f"{param.name}{'!' if param.required else ''} {param.place}"
    return fact if param.wire == param.name else f"{fact} {param.wire}"


@pytest.mark.parametrize("spelling", ["in_memory", "in-memory", "24h"])
def test_both_spellings_of_prompt_cache_retention_are_legal(spelling: str) -> None:
    types = {param.name: param.type for param in endpoints.get("chat.completions.create").params}
    assert repr(spelling) in types["prompt_cache_retention"]
