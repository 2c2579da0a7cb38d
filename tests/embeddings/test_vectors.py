"""Embeddings as users get them: base64 on the wire, floats in the hand, and one array where numpy is there."""

from __future__ import annotations

import base64
import binascii
import copy
import json
import pickle
from array import array
from typing import Any

import httpx
import pytest
from hypothesis import given, strategies as st

from openai import APIResponseValidationError, AsyncOpenAI, OpenAI
from openai.lib import vectors
from openai.types import CreateEmbeddingResponse, Embedding

VECTORS = [[0.5, -1.25, 3.0], [0.0, 2.0, -0.125]]


def text(numbers: list[float]) -> str:
    return base64.b64encode(array("f", numbers).tobytes()).decode()


def create(vectors: list[Any], *, strict: bool = False, **params: Any) -> tuple[CreateEmbeddingResponse, Any]:
    """Ask a server that answers with these vectors; return the answer, and the body that was sent."""
    bodies: list[Any] = []

    def answer(request: httpx.Request) -> httpx.Response:
        bodies.append(json.loads(request.content))
        data = [{"object": "embedding", "index": at, "embedding": each} for at, each in enumerate(vectors)]
        usage = {"prompt_tokens": 1, "total_tokens": 1}
        return httpx.Response(200, json={"object": "list", "model": "m", "data": data, "usage": usage})

    http = httpx.Client(transport=httpx.MockTransport(answer))
    with OpenAI(api_key="k", http_client=http, _strict_response_validation=strict) as client:
        return client.embeddings.create(**{"model": "m", "input": ["a", "b"], **params}), bodies[0]


@pytest.mark.parametrize("strict", [True, False])
def test_base64_on_the_wire_and_floats_in_the_hand(strict: bool) -> None:
    response, body = create([text(each) for each in VECTORS], strict=strict)
    assert body["encoding_format"] == "base64"
    assert [each.embedding for each in response.data] == VECTORS
    assert type(response.data[0].embedding) is list
    assert response.data[0].embedding is response.data[0].embedding


def test_an_encoding_that_was_asked_for_is_kept() -> None:
    encoded, body = create([text(VECTORS[0])], encoding_format="base64")
    assert body["encoding_format"] == "base64" and encoded.data[0].embedding == text(VECTORS[0])
    plain, body = create(VECTORS, encoding_format="float")
    assert body["encoding_format"] == "float" and plain.data[1].embedding == VECTORS[1]


def test_a_server_that_knows_no_base64() -> None:
    response, _ = create(VECTORS)
    assert [each.embedding for each in response.data] == VECTORS


@pytest.mark.parametrize("bad", ["?", "AAA=", "AAAAAAA="])
def test_text_that_is_no_vector(bad: str) -> None:
    response, _ = create([bad])
    assert response.data[0].embedding == bad
    with pytest.raises(APIResponseValidationError, match="embedding"):
        create([bad], strict=True)


@pytest.mark.parametrize(
    "look",
    [
        lambda item: item.to_dict()["embedding"],
        lambda item: item.model_dump()["embedding"],
        lambda item: json.loads(item.to_json())["embedding"],
        lambda item: vars(item)["embedding"],
        lambda item: dict(item)["embedding"],
        lambda item: copy.copy(item).embedding,
        lambda item: copy.deepcopy(item).embedding,
        lambda item: pickle.loads(pickle.dumps(item)).embedding,
        lambda item: item.model_copy().embedding,
        lambda item: Embedding.construct(**item.to_dict()).embedding,
    ],
)
def test_floats_are_there_however_one_looks(look: Any) -> None:
    response, _ = create([text(VECTORS[0])])
    assert look(response.data[0]) == VECTORS[0]


def test_a_vector_is_a_field_like_any_other() -> None:
    response, _ = create([text(VECTORS[0])])
    other, _ = create([text(VECTORS[0])])
    item = response.data[0]
    assert item == other.data[0]
    assert repr(item) == "Embedding(embedding=[0.5, -1.25, 3.0], index=0, object='embedding')"
    assert item.model_fields_set == {"embedding", "index", "object"} and item.model_extra == {}


def test_a_vector_can_be_replaced() -> None:
    response, _ = create([text(VECTORS[0])])
    item = response.data[0]
    item.embedding = [1.0]
    assert item.embedding == [1.0] and item.to_dict()["embedding"] == [1.0]
    assert item.raw_vector() == array("f", [1.0]).tobytes()


@given(st.lists(st.floats(width=32, allow_nan=False), max_size=20))
def test_any_vector(numbers: list[float]) -> None:
    response, _ = create([text(numbers)])
    assert response.data[0].embedding == numbers


@given(st.one_of(st.binary(max_size=40).map(base64.b64encode).map(bytes.decode), st.text(max_size=20)))
def test_both_decoders_read_the_same(sent: str) -> None:
    pybase64 = pytest.importorskip("pybase64")

    def outcome(decode: Any) -> Any:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(vectors, "_decoder", lambda: decode)
            try:
                return vectors.Unread(sent).raw
            except ValueError:
                return "refused"

    assert outcome(pybase64.b64decode) == outcome(binascii.a2b_base64)


def test_asynchronous() -> None:
    import asyncio

    async def run() -> Any:
        data = [{"object": "embedding", "index": 0, "embedding": text(VECTORS[0])}]
        answer = {"object": "list", "model": "m", "data": data, "usage": {"prompt_tokens": 1, "total_tokens": 1}}
        transport = httpx.MockTransport(lambda _: httpx.Response(200, json=answer))
        async with AsyncOpenAI(api_key="k", http_client=httpx.AsyncClient(transport=transport)) as client:
            return await client.embeddings.create(model="m", input="a")

    assert asyncio.run(run()).data[0].embedding == VECTORS[0]


def test_numpy_is_asked_for_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "numpy", None)
    response, _ = create([text(VECTORS[0])])
    with pytest.raises(ImportError, match="pip install"):
        response.to_numpy()


@pytest.mark.parametrize("params", [{}, {"encoding_format": "base64"}, {"encoding_format": "float"}])
def test_to_numpy(params: Any) -> None:
    numpy = pytest.importorskip("numpy")
    vectors = VECTORS if params.get("encoding_format") == "float" else [text(each) for each in VECTORS]
    response, _ = create(vectors, **params)
    whole = response.to_numpy()
    assert whole.shape == (2, 3) and whole.dtype == numpy.float32
    assert whole.tolist() == VECTORS
    whole[0, 0] = 7
    assert response.data[0].embedding[0] != 7
    response.data[0].embedding = [1.0, 2.0, 3.0]
    assert response.to_numpy()[0].tolist() == [1.0, 2.0, 3.0]


def test_to_numpy_of_unlike_vectors() -> None:
    pytest.importorskip("numpy")
    response, _ = create([text([1.0]), text([1.0, 2.0])])
    with pytest.raises(ValueError, match=r"different lengths \(1, 2\)"):
        response.to_numpy()


def test_to_numpy_of_nothing() -> None:
    pytest.importorskip("numpy")
    response, _ = create([])
    assert response.to_numpy().shape == (0, 0)
