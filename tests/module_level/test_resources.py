"""The resources of the module are those of a client."""

from __future__ import annotations

from typing import Any

import pytest

import openai
from openai import OpenAI, _module_client
from openai._resource import Child
from openai.testing import LocalServer

RESOURCES = [name for name in dir(OpenAI) if isinstance(getattr(OpenAI, name, None), Child)]


@pytest.fixture(autouse=True)
def here(server: LocalServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(openai, "api_key", "k")
    monkeypatch.setattr(openai, "base_url", server.base_url)


@pytest.mark.parametrize("name", RESOURCES)
def test_every_resource_of_a_client_is_there(name: str) -> None:
    with OpenAI(api_key="k") as client:
        assert type(getattr(openai, name)) is type(getattr(client, name))
    assert getattr(openai, name) is getattr(_module_client, name)
    assert name in dir(openai)
    assert name not in openai.__all__


def test_there_are_as_many_as_officially() -> None:
    assert len(RESOURCES) == 23


def test_calls_streams_pages_and_files(server: LocalServer) -> None:
    messages: Any = [{"role": "user", "content": "Hello!"}]
    whole = openai.chat.completions.create(model="m", messages=messages)
    assert whole.choices[0].message.content == "Hello! You said: Hello!"
    chunks = list(openai.chat.completions.create(model="m", messages=messages, stream=True))
    assert chunks[-1].choices[0].finish_reason == "stop"
    assert openai.responses.create(model="m", input="Hello!").output_text
    ids = [openai.files.create(file=("a", b"x"), purpose="user_data").id for _ in range(3)]
    assert sorted(file.id for file in openai.files.list(limit=1)) == sorted(ids)
    assert openai.files.content(ids[0]).content == b"x"
    assert openai.beta.assistants is not None


def test_raw_responses() -> None:
    assert openai.models.with_raw_response.list().status_code == 200


def test_helpers_of_several_calls() -> None:
    file = openai.files.create(file=("a", b"x"), purpose="user_data")
    assert openai.files.wait_for_processing(file.id).id == file.id


def test_a_resource_imported_by_name_follows_the_settings(server: LocalServer, monkeypatch: pytest.MonkeyPatch) -> None:
    from openai import models

    models.list()
    monkeypatch.setattr(openai, "api_key", "k2")
    models.list()
    assert [request.sent("k2") for request in server.requests] == [False, True]


def test_what_stands_for_the_client_looks_like_one() -> None:
    client = openai._load_client()
    assert isinstance(client, OpenAI)
    assert client.api_key == "k"
    assert client.models is openai.models
    with client.with_options(api_key="k2") as other:
        assert type(other) is OpenAI
        assert other.api_key == "k2"
    assert "k2" not in repr(client)


def test_the_types_and_resources_packages_are_still_there() -> None:
    assert openai.types.__name__ == "openai.types"
    assert openai.resources.__name__ == "openai.resources"
    assert openai.endpoints.get("models.list").path == "/models"
