"""What single endpoints do beyond their row."""

from __future__ import annotations

import asyncio
import base64
import json
import struct
from typing import Any

import httpx
import pytest
from hypothesis import given, strategies as st

from openai import AsyncOpenAI, OpenAI, omit

VECTOR = [0.5, -1.0, 3.25, 0.0]


def in_base64(vector: list[float]) -> str:
    return base64.b64encode(struct.pack(f"<{len(vector)}f", *vector)).decode()


class Embedder:
    """A server that answers with one embedding, and what it was asked."""

    def __init__(self, *embeddings: Any) -> None:
        self.embeddings = embeddings
        self.body: Any = None

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.body = json.loads(request.read())
        data = [{"object": "embedding", "index": at, "embedding": each} for at, each in enumerate(self.embeddings)]
        return httpx.Response(200, json={"object": "list", "model": "m", "data": data, "usage": {"total_tokens": 1}})


def embed(server: Any, **params: Any) -> Any:
    http = httpx.Client(transport=httpx.MockTransport(server))
    client = OpenAI(base_url="http://api.test/v1", api_key="sk-test", http_client=http, max_retries=0)
    return client.embeddings.create(**{"model": "m", "input": ["a"], **params})


def test_vectors_travel_in_base64_and_arrive_as_floats() -> None:
    server = Embedder(in_base64(VECTOR), in_base64([]), in_base64([2.0]))
    answer = embed(server)
    assert server.body == {"model": "m", "input": ["a"], "encoding_format": "base64"}
    assert [item.embedding for item in answer.data] == [VECTOR, [], [2.0]]
    assert {type(number) for item in answer.data for number in item.embedding} == {float}
    assert answer.to_dict()["data"][0]["embedding"] == VECTOR
    assert answer.usage.total_tokens == 1


def test_the_same_awaited() -> None:
    server = Embedder(in_base64(VECTOR))

    async def run() -> Any:
        http = httpx.AsyncClient(transport=httpx.MockTransport(server))
        async with AsyncOpenAI(base_url="http://api.test/v1", api_key="sk-test", http_client=http) as client:
            return await client.embeddings.create(model="m", input="a")

    assert asyncio.run(run()).data[0].embedding == VECTOR
    assert server.body["encoding_format"] == "base64"


@given(st.lists(st.floats(width=32, allow_nan=False), max_size=20))
def test_no_number_changes(vector: list[float]) -> None:
    assert embed(Embedder(in_base64(vector))).data[0].embedding == vector


def test_floats_when_they_are_asked_for() -> None:
    server = Embedder(VECTOR)
    assert embed(server, encoding_format="float").data[0].embedding == VECTOR
    assert server.body["encoding_format"] == "float"


def test_base64_when_it_is_asked_for() -> None:
    server = Embedder(in_base64(VECTOR))
    assert embed(server, encoding_format="base64").data[0].embedding == in_base64(VECTOR)
    assert server.body["encoding_format"] == "base64"


def test_omitted_format_is_no_format() -> None:
    server = Embedder(in_base64(VECTOR))
    assert embed(server, encoding_format=omit).data[0].embedding == VECTOR


@pytest.mark.parametrize("vector", [VECTOR, [1, 2], []])
def test_server_that_sends_floats_all_the_same(vector: Any) -> None:
    assert embed(Embedder(vector)).data[0].embedding == vector


@pytest.mark.parametrize("odd", [None, {}, 3, [[1.0]], ["a"]])
def test_vector_that_is_neither_arrives_as_it_is(odd: Any) -> None:
    assert embed(Embedder(odd)).data[0].embedding == odd


def test_items_of_another_shape_arrive_as_they_are() -> None:
    answer = embed(lambda _: httpx.Response(200, json={"data": [None, 3, {}]}))
    assert answer.to_dict() == {"data": [None, 3, {}]}


def test_callers_arguments_are_left_as_they_were() -> None:
    params = {"input": ["a"], "extra_body": {"own": 1}}
    server = Embedder(in_base64(VECTOR))
    embed(server, **params)
    assert params == {"input": ["a"], "extra_body": {"own": 1}}
    assert server.body["own"] == 1
