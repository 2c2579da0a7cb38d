"""Embeddings as users get them: base64 on the wire, floats in the hand, and one array where numpy is there."""

from __future__ import annotations

import base64
import binascii
import copy
import json
import pickle
import re
from array import array
from contextlib import nullcontext
from functools import partial
from typing import Any, Dict, List, Optional

import httpx
import pytest
from hypothesis import given, strategies as st

from openai import APIResponseValidationError, AsyncOpenAI, OpenAI
from openai._model import vectors as vectors
from openai._model.base import BaseModel
from openai.types import CreateEmbeddingResponse, Embedding

VECTORS = [[0.5, -1.25, 3.0], [0.0, 2.0, -0.125]]
NAN = float("nan")


def text(numbers: list[float]) -> str:
    return base64.b64encode(array("f", numbers).tobytes()).decode()


def document(vectors: list[Any]) -> dict[str, Any]:
    data = [{"object": "embedding", "index": at, "embedding": each} for at, each in enumerate(vectors)]
    return {"object": "list", "model": "m", "data": data, "usage": {"prompt_tokens": 1, "total_tokens": 1}}


def answering(content: bytes, bodies: Optional[list[Any]] = None, *, strict: bool = False) -> OpenAI:
    """Return a client of a server that answers with this body, and keeps the bodies that it is sent."""

    def answer(request: httpx.Request) -> httpx.Response:
        if bodies is not None:
            bodies.append(json.loads(request.content))
        return httpx.Response(200, content=content, headers={"content-type": "application/json"})

    http = httpx.Client(transport=httpx.MockTransport(answer))
    return OpenAI(api_key="k", http_client=http, _strict_response_validation=strict)


def create(vectors: list[Any], *, strict: bool = False, **params: Any) -> tuple[CreateEmbeddingResponse, Any]:
    """Ask a server that answers with these vectors; return the answer, and the body that was sent."""
    bodies: list[Any] = []
    with answering(json.dumps(document(vectors)).encode(), bodies, strict=strict) as client:
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


@pytest.mark.parametrize("strict", [True, False])
@pytest.mark.parametrize("bad", ["?", "not base64!", "é", "AAA=", "AAAAAAA=", "AAAAgD", "AACAP-_=", ""])
def test_text_that_is_no_vector(bad: str, strict: bool) -> None:
    if bad:
        with pytest.raises(APIResponseValidationError, match=r"data\[1\]\.embedding") as found:
            create([text(VECTORS[0]), bad], strict=strict)
        # As officially.
        assert isinstance(found.value, ValueError)
        assert bad in str(found.value) and found.value.endpoint == "embeddings.create"
    else:
        assert create([bad], strict=strict)[0].data[0].embedding == []


def test_lines_of_base64() -> None:
    sent = text(VECTORS[0])
    response, _ = create([sent[:4] + "\n" + sent[4:], text(VECTORS[1])])
    assert [each.embedding for each in response.data] == VECTORS


@pytest.mark.parametrize(
    "content",
    [
        b'{"error": {"message": "model overloaded"}}',
        b'{"data": null}',
        b'{"data": {}}',
        b'{"data": "text"}',
        b'{"object": "list", "data": []}',
        b"{}",
    ],
)
def test_an_answer_without_vectors(content: bytes) -> None:
    with answering(content) as client:
        # The words that programs look for.
        with pytest.raises(ValueError, match="No embedding data received") as found:
            client.embeddings.create(model="m", input="a")
        assert isinstance(found.value, APIResponseValidationError)
        if b"overloaded" in content:
            assert "model overloaded" in str(found.value)


class Item(BaseModel):
    embedding: List[float]


class Answer(BaseModel):
    data: List[Item]


class Derived(CreateEmbeddingResponse):
    pass


@pytest.mark.parametrize("to", [CreateEmbeddingResponse, Derived, Answer, dict, Dict[str, Any], object])
@pytest.mark.parametrize("how", ["with_raw_response", "with_streaming_response"])
def test_an_answer_of_another_type_has_the_numbers_too(to: Any, how: str) -> None:
    with answering(json.dumps(document([text(each) for each in VECTORS])).encode()) as client:
        response = getattr(client.embeddings, how).create(model="m", input="a")
        with response if how == "with_streaming_response" else nullcontext(response) as raw:
            answer = raw.parse(to=to)
    items = answer["data"] if isinstance(answer, dict) else answer.data
    assert [each["embedding"] if isinstance(each, dict) else each.embedding for each in items] == VECTORS


def test_the_class_of_a_requests_answer_may_be_another_one() -> None:
    with answering(json.dumps(document(VECTORS)).encode()) as client:
        assert client.post("/embeddings", body={}, cast_to=CreateEmbeddingResponse).data[1].embedding == VECTORS[1]


# However the JSON is written, what is read of it is the same


def escaped(vector: str) -> str:
    return vector.replace("/", "\\/").replace("A", "\\u0041")


@pytest.mark.parametrize(
    "written",
    [
        lambda document: json.dumps(document, indent=2),
        lambda document: json.dumps(document, separators=(",", ":"), sort_keys=True),
        lambda document: json.dumps(document).replace('"embedding":', '"embedding"\n\t :\r\n '),
        lambda document: json.dumps(document).replace('", "index"', '", "embeddings": "x", "index"'),
        lambda document: json.dumps({**document, "embedding": "beside the others"}),
        lambda document: json.dumps({"note": 'say "embedding": "A"', **document}),
        lambda document: json.dumps({"note\\": '\\"embedding": "', **document}),
        lambda document: json.dumps({**document, "data": [{**each, "_raw": 0} for each in document["data"]]}),
        lambda document: json.dumps({**document, "x": NAN}),
        lambda document: re.sub(
            r'("embedding": ")([^"]+)', lambda found: found[1] + escaped(found[2]), json.dumps(document)
        ),
    ],
)
def test_the_way_the_answer_is_written(written: Any) -> None:
    with answering(written(document([text(each) for each in VECTORS])).encode()) as client:
        response = client.embeddings.create(model="m", input="a")
    assert [each.embedding for each in response.data] == VECTORS
    assert response.usage.total_tokens == 1 and [each.index for each in response.data] == [0, 1]


def test_vectors_in_base64_among_others() -> None:
    response, _ = create([VECTORS[0], text(VECTORS[1])])
    assert [each.embedding for each in response.data] == VECTORS


_keys = st.sampled_from(["embedding", "_raw", "data", "x", '"embedding":'])
_texts = st.sampled_from(["", "AACAPw==", "AACAPwAAAEA=", "AA/A", '"embedding": "', "\\", "é"])
_values = st.recursive(
    st.none() | st.integers(0, 2) | _texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_keys, inner, max_size=3),
    max_leaves=12,
)


@given(_values, st.sampled_from([None, 1]), st.booleans())
def test_nothing_else_is_taken_for_a_vector(value: Any, indent: Any, ascii_only: bool) -> None:
    content = json.dumps(value, indent=indent, ensure_ascii=ascii_only).encode()

    def plain(read: Any) -> Any:
        items = read.get("data") if isinstance(read, dict) else None
        for item in items if isinstance(items, list) else []:
            if isinstance(item, dict) and isinstance(item.get("_raw"), bytes):
                item["embedding"] = base64.b64encode(item.pop("_raw")).decode()
        return read

    assert plain(vectors.parse_with_vectors(content)) == value


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
        lambda item: getattr(item, "embedding", None),
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


def test_a_vector_can_be_deleted() -> None:
    response, _ = create([text(VECTORS[0])])
    item = response.data[0]
    del item.embedding
    assert item.to_dict() == {"index": 0, "object": "embedding"}
    assert item.embedding is None


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
                return vectors.decode_base64(sent)
            except ValueError:
                return "refused"

    assert outcome(partial(pybase64.b64decode, validate=True)) == outcome(binascii.a2b_base64)


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
    response, _ = create([], encoding_format="float")
    assert response.to_numpy().shape == (0, 0)


@pytest.mark.parametrize("bad", [None, {"x": 1}, ["a"], "AAAA"])
def test_to_numpy_of_something_else(bad: Any) -> None:
    pytest.importorskip("numpy")
    response, _ = create([VECTORS[0], bad], encoding_format="float")
    with pytest.raises(ValueError, match=r"data\[1\]\.embedding is not a vector"):
        response.to_numpy()
