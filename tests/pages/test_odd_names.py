"""Pages and models whose JSON has keys that are named like methods."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
from typing import Any

import pytest
from pytest_httpx import HTTPXMock

from openai import AsyncOpenAI, OpenAI
from openai._model.base import BaseModel
from openai._model.structure import structure
from openai.pagination import SyncCursorPage
from openai.types import FileObject

NAMES = [name for name in dir(SyncCursorPage) if not name.startswith("__")] + ["_client", "_call", "_items", "_unset"]
ODD = {name: "odd" for name in NAMES if name not in ("data", "has_more", "object")}


def pages(httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json={**ODD, "data": [{"id": "1"}, {"id": "2"}], "has_more": True})
    httpx_mock.add_response(json={**ODD, "data": [{"id": "3"}], "has_more": False})


def test_pages(httpx_mock: HTTPXMock) -> None:
    pages(httpx_mock)
    page = OpenAI(api_key="sk-1").files.list()
    assert page.has_next_page() and page.next_page_info() is not None
    assert copy.deepcopy(page).has_next_page() and pickle.loads(pickle.dumps(page)).has_next_page()
    assert next(page).id == "1"
    assert page.to_dict()["iter_pages"] == "odd"
    assert [file.id for file in page.get_next_page()] == ["3"]


def test_iteration(httpx_mock: HTTPXMock) -> None:
    pages(httpx_mock)
    assert [file.id for file in OpenAI(api_key="sk-1").files.list()] == ["1", "2", "3"]


def test_asynchronous_pages(httpx_mock: HTTPXMock) -> None:
    async def main() -> None:
        files = AsyncOpenAI(api_key="sk-1").files
        assert [file.id async for file in files.list()] == ["1", "2", "3"]
        assert [len(page.data) async for page in files.list().iter_pages()] == [2, 1]

    pages(httpx_mock)
    pages(httpx_mock)
    asyncio.run(main())


PARAMS = ["self", "cls", "values", "_fields_set", "data", "obj", "type_", "keys", "_unset"]


@pytest.mark.parametrize("name", [*(name for name in dir(BaseModel) if name[:2] != "__"), *PARAMS, "__repr_args__"])
def test_models(name: str) -> None:
    sent = {"id": "f", name: "odd"}
    model: Any = structure(dict(sent), FileObject)
    assert model.to_dict() == {key: value for key, value in sent.items() if key not in BaseModel.__private__} or (
        model.to_dict() == sent
    )
    assert json.loads(model.to_json()) == model.to_dict()
    assert model.model_dump()["id"] == "f" and "id" in model.model_fields_set
    assert "'f'" in repr(model) and copy.deepcopy(model) == model.copy() == pickle.loads(pickle.dumps(model))
    assert FileObject.construct(**sent).to_dict() == model.to_dict()
