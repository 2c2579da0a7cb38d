"""A FastAPI application that takes and gives our types."""

from __future__ import annotations

from typing import Any, List, Union

import httpx
import pytest

from openai.types import CompletionUsage
from openai.types.chat import ChatCompletion, ChatCompletionChunk
from openai.types.chat.completion_create_params import CompletionCreateParamsNonStreaming

pydantic = pytest.importorskip("pydantic")
fastapi = pytest.importorskip("fastapi")


class Answer(ChatCompletion):
    provider: str = "here"


@pytest.fixture
def app() -> Any:
    app = fastapi.FastAPI()

    @app.post("/usage")
    async def total(usage: CompletionUsage) -> int:
        assert type(usage) is CompletionUsage
        return usage.total_tokens

    @app.post("/echo", response_model=ChatCompletion, response_model_exclude_unset=True)
    async def echo(completion: ChatCompletion) -> Any:
        return completion

    @app.get("/plain", response_model=ChatCompletion)
    async def plain() -> Any:
        return {"id": "x", "choices": [], "created": 1, "model": "m", "object": "chat.completion", "added": 1}

    @app.get("/wrong", response_model=ChatCompletion)
    async def wrong() -> Any:
        return {"id": "x"}

    @app.get("/either")
    async def either() -> Union[ChatCompletion, ChatCompletionChunk]:
        return ChatCompletionChunk.construct(id="c", choices=[], created=1, model="m", object="chat.completion.chunk")

    @app.post("/answers")
    async def answers(given: List[Answer]) -> List[Answer]:
        return given

    return app


async def ask(app: Any, method: str, path: str, **options: Any) -> httpx.Response:
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://app") as client:
        return await client.request(method, path, **options)


@pytest.fixture
def call(app: Any) -> Any:
    import asyncio

    return lambda *arguments, **options: asyncio.run(ask(app, *arguments, **options))


def test_request_bodies(call: Any, usage: dict[str, Any]) -> None:
    assert call("POST", "/usage", json=usage).json() == 30
    refused = call("POST", "/usage", json={"total_tokens": "x"})
    assert refused.status_code == 422
    assert ["body", "total_tokens"] in [error["loc"] for error in refused.json()["detail"]]


def test_responses(call: Any, chat: dict[str, Any]) -> None:
    assert call("POST", "/echo", json=chat).json() == chat
    assert call("GET", "/plain").json()["added"] == 1
    assert call("GET", "/wrong").status_code == 500
    assert call("GET", "/either").json()["object"] == "chat.completion.chunk"
    assert call("POST", "/answers", json=[chat]).json()[0]["provider"] == "here"


def test_the_openapi_document(app: Any) -> None:
    document = app.openapi()
    assert {"ChatCompletion", "CompletionUsage", "Answer"} <= {
        name.rpartition("__")[2].partition("-")[0] for name in document["components"]["schemas"]
    }
    body = document["paths"]["/usage"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    assert body["$ref"].startswith("#/components/schemas/CompletionUsage")


@pytest.mark.skipif(
    tuple(map(int, pydantic.VERSION.split(".")[:2])) < (2, 10), reason="FastAPI's of that time do not know typed dicts"
)
def test_params_as_a_body(chat: dict[str, Any]) -> None:
    app = fastapi.FastAPI()

    @app.post("/v1/chat/completions")
    async def create(body: CompletionCreateParamsNonStreaming = fastapi.Body()) -> Any:  # noqa: B008
        return body["model"]

    import asyncio

    sent = {"model": "gpt-5", "messages": [{"role": "user", "content": "Hi"}]}
    assert asyncio.run(ask(app, "POST", "/v1/chat/completions", json=sent)).json() == "gpt-5"
    assert asyncio.run(ask(app, "POST", "/v1/chat/completions", json={"model": 3})).status_code == 422
    assert "messages" in str(app.openapi())
