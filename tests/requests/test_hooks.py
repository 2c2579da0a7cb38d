"""What a subclass of a client has in the place of its hooks sees, and may change, every attempt."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from openai._models import FinalRequestOptions

from .conftest import COMPLETION, EMBEDDINGS, KEY, Mode, Server


def signing(mode: Mode) -> Any:
    class Signing(mode.Client):  # type: ignore[name-defined, misc]
        attempts = 0

        def _signed(self, options: FinalRequestOptions) -> FinalRequestOptions:
            self.attempts += 1
            headers: Any = {**(options.headers or {}), "X-Signature": str(self.attempts)}
            return options.copy(update={"headers": headers})

        if mode.is_async:

            async def _prepare_options(self, options: Any) -> Any:
                return self._signed(await super()._prepare_options(options))

            async def _prepare_request(self, request: httpx.Request) -> None:
                await super()._prepare_request(request)
                request.headers["X-Path"] = request.url.path
        else:

            def _prepare_options(self, options: Any) -> Any:
                return self._signed(super()._prepare_options(options))

            def _prepare_request(self, request: httpx.Request) -> None:
                super()._prepare_request(request)
                request.headers["X-Path"] = request.url.path

    return mode.keep(Signing(api_key=KEY, max_retries=1))


def test_hooks_of_a_subclass_see_every_attempt(mode: Mode, server: Server, sleeps: list[float]) -> None:
    client = signing(mode)
    server.answer({"error": {"message": "later"}}, 503)
    server.answer(COMPLETION)
    answer = mode.chat(client, extra_headers={"X-Own": "1"}, extra_body={"more": 1})
    assert answer.choices[0].message.content == "Hi"
    assert [request.headers["x-signature"] for request in server.requests] == ["1", "2"]
    assert [request.headers["x-own"] for request in server.requests] == ["1", "1"]
    assert [request.headers["x-path"] for request in server.requests] == ["/v1/chat/completions"] * 2
    assert [json.loads(body) for body in server.bodies] == [{"model": "m", "messages": [], "more": 1}] * 2


def test_hooks_of_a_subclass_for_files_vectors_and_requests_by_hand(mode: Mode, server: Server) -> None:
    client = signing(mode)
    server.answer({"id": "f"})
    assert mode.run(client.files.create, file=("a.txt", b"abc"), purpose="batch").id == "f"
    server.answer(EMBEDDINGS)
    assert mode.run(client.embeddings.create, model="m", input="x").data[0].embedding == [1.0]
    server.answer({"a": 1})
    assert mode.run(client.get, "/x", cast_to=object) == {"a": 1}
    assert [request.headers["x-signature"] for request in server.requests] == ["1", "2", "3"]
    assert b"abc" in server.bodies[0]


def test_a_hook_that_fails_is_the_callers_to_see(mode: Mode, server: Server) -> None:
    client = mode.client()

    def refuse(options: Any) -> Any:
        raise PermissionError("no token")

    client._prepare_options = refuse
    with pytest.raises(PermissionError, match="no token"):
        mode.chat(client)
    assert server.requests == []
