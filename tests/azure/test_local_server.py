"""Azure clients and a server that behaves as a resource of Azure does, on real sockets."""

from __future__ import annotations

import io
from typing import Any

import httpx
import pytest

import openai
from openai.testing import LocalServer

from .conftest import VERSION, Mode


@pytest.fixture
def client(mode: Mode, server: LocalServer) -> Any:
    return mode.client(azure_endpoint=server.azure_endpoint)


def test_the_endpoints_of_deployments_answer(mode: Mode, client: Any, server: LocalServer) -> None:
    assert mode.chat(client).model == "dep"
    assert mode.run(client.completions.create, model="dep", prompt="x").model == "dep"
    assert mode.run(client.embeddings.create, model="dep", input="x").model == "dep"
    assert mode.run(client.audio.transcriptions.create, model="dep", file=io.BytesIO(b"x")).text
    assert mode.run(client.audio.translations.create, model="dep", file=b"x").text
    assert mode.run(client.audio.speech.create, model="dep", input="x", voice="alloy").content
    assert mode.run(client.images.generate, model="dep", prompt="x").data
    assert mode.run(client.images.edit, model="dep", prompt="x", image=b"x").data
    assert all(request.path.startswith("/openai/deployments/dep/") for request in server.requests)
    assert {request.headers["api-key"] for request in server.requests} == {"[redacted]"}


def test_the_other_endpoints_answer(mode: Mode, client: Any, server: LocalServer) -> None:
    assert mode.run(client.models.list).data
    response = mode.run(client.responses.create, model="dep", input="Hello!")
    assert response.output_text
    assert mode.run(client.responses.retrieve, response.id).id == response.id
    file = mode.run(client.files.create, file=("a.jsonl", b"{}"), purpose="batch")
    assert mode.run(client.files.content, file.id).content == b"{}"
    assert [item.id for item in mode.run(client.files.list).data] == [file.id]
    assert not any("deployments" in request.path for request in server.requests)


def test_the_deployment_of_the_client_answers(mode: Mode, server: LocalServer) -> None:
    client = mode.client(azure_endpoint=server.azure_endpoint, azure_deployment="mine")
    assert mode.chat(client, model="whatever").model == "mine"
    assert mode.run(client.models.list).data


def test_streams(mode: Mode, client: Any) -> None:
    chunks = mode.rest(mode.chat(client, stream=True))
    assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices).startswith("Hello!")
    assert {chunk.model for chunk in chunks} == {"dep"}


def test_pages(mode: Mode, client: Any, server: LocalServer) -> None:
    ids = [mode.run(client.files.create, file=("a", b"x"), purpose="batch").id for _ in range(3)]

    def collect() -> Any:
        if not mode.is_async:
            return [file.id for file in client.files.list(limit=1)]

        async def read() -> list[str]:
            return [file.id async for file in client.files.list(limit=1)]

        return read()

    assert sorted(mode.run(collect)) == sorted(ids)
    pages = [request for request in server.requests if request.method == "GET"]
    assert len(pages) == 3
    assert all(dict(request.query)["api-version"] == VERSION for request in pages)


def test_the_newer_api_wants_no_version(mode: Mode, server: LocalServer) -> None:
    client = mode.client(azure_endpoint=None, base_url=f"{server.azure_endpoint}/openai/v1", api_version="")
    assert mode.chat(client).model == "dep"
    assert (server.requests[-1].path, server.requests[-1].query) == ("/openai/v1/chat/completions", ())


def test_openai_itself_reaches_the_newer_api(server: LocalServer) -> None:
    with openai.OpenAI(base_url=f"{server.azure_endpoint}/openai/v1/", api_key=lambda: "token") as client:
        assert client.models.list().data


@pytest.mark.parametrize(
    ("settings", "error", "code"),
    [
        ({"api_key": "sk-wrong"}, openai.AuthenticationError, "401"),
        ({"api_key": None, "azure_ad_token": "sk-wrong"}, openai.AuthenticationError, "Unauthorized"),
        ({"api_version": "next year"}, openai.NotFoundError, "404"),
        ({"api_version": ""}, openai.NotFoundError, "404"),
        ({"azure_deployment": "missing-dep"}, openai.NotFoundError, "DeploymentNotFound"),
    ],
)
def test_refusals_are_those_of_azure(
    mode: Mode, server: LocalServer, settings: Any, error: type[openai.APIStatusError], code: str
) -> None:
    client = mode.client(azure_endpoint=server.azure_endpoint, **settings)
    with pytest.raises(error) as caught:
        mode.chat(client)
    assert caught.value.code == code
    assert "sk-wrong" not in str(caught.value)


def test_an_unknown_path_is_refused_as_azure_does(mode: Mode, client: Any) -> None:
    for path in ("/nonsense", "/chat/completions"):
        with pytest.raises(openai.NotFoundError, match="Resource not found"):
            mode.run(client.post, path, cast_to=object, body={})


def test_without_credentials_nobody_gets_in(server: LocalServer) -> None:
    answer = httpx.get(f"{server.azure_endpoint}/openai/models", params={"api-version": VERSION})
    assert (answer.status_code, answer.json()["error"]["code"]) == (401, "401")


def test_the_other_door_is_still_that_of_openai(server: LocalServer) -> None:
    answer = httpx.get(f"{server.base_url}/models", headers={"api-key": "k"})
    assert answer.status_code == 401


def test_a_token_is_asked_for_before_every_attempt(mode: Mode, server: LocalServer) -> None:
    tokens = [f"token-{number}" for number in range(4)]
    asked = iter(tokens)
    client = mode.client(
        azure_endpoint=server.azure_endpoint,
        api_key=None,
        azure_ad_token_provider=mode.function(lambda: next(asked)),
        max_retries=2,
    )
    server.fault(503, times=2, headers={"retry-after-ms": "1"})
    assert mode.chat(client).model == "dep"
    mode.run(client.models.list)
    assert len(server.requests) == 4
    for token, request in zip(tokens, server.requests):
        assert request.sent(token)
        assert "api-key" not in request.headers


def test_an_expired_token_is_replaced_by_the_next_attempt(mode: Mode, server: LocalServer) -> None:
    tokens = iter(["sk-wrong", "fresh"])
    client = mode.client(
        azure_endpoint=server.azure_endpoint, api_key=None, azure_ad_token_provider=lambda: next(tokens)
    )
    with pytest.raises(openai.AuthenticationError):
        mode.chat(client)
    assert mode.chat(client).model == "dep"


def test_redirects_on_the_same_host_keep_the_key(mode: Mode, client: Any, server: LocalServer) -> None:
    target = f"{server.azure_endpoint}/openai/deployments/other/chat/completions?api-version={VERSION}"
    server.fault("redirect", url=target, status=307)
    assert mode.chat(client).model == "other"


def test_redirects_to_another_host_lose_it(mode: Mode, client: Any, server: LocalServer) -> None:
    server.fault("redirect", url=f"http://localhost:{server.port}/openai/models?api-version={VERSION}", status=307)
    with pytest.raises(openai.AuthenticationError):
        mode.run(client.models.list)
    assert "api-key" not in server.requests[-1].headers


def test_raw_responses(mode: Mode, client: Any) -> None:
    raw = mode.run(
        client.chat.completions.with_raw_response.create, model="dep", messages=[{"role": "user", "content": "x"}]
    )
    assert raw.status_code == 200
    assert raw.parse().model == "dep"
