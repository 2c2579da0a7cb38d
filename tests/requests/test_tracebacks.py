"""What a traceback shows of this library: few frames, with the error raised where a call is carried out."""

from __future__ import annotations

import gc
import os
import traceback
import weakref
from typing import Any, Callable

import httpx
import pytest

import openai

from .conftest import Mode, Server

_PACKAGE = os.path.dirname(openai.__file__)

Call = Callable[[Any], Any]

CALLS: dict[str, Call] = {
    "create": lambda client: client.chat.completions.create(model="m", messages=[]),
    "stream": lambda client: client.chat.completions.create(model="m", messages=[], stream=True),
    "list": lambda client: client.files.list(),
    "upload": lambda client: client.files.create(file=b"x", purpose="batch"),
    "raw": lambda client: client.chat.completions.with_raw_response.create(model="m", messages=[]),
    "parse": lambda client: client.chat.completions.parse(model="m", messages=[]),
    "parse a response": lambda client: client.responses.parse(model="m", input="x"),
    "by hand": lambda client: client.get("/x", cast_to=dict),
}


def _lost(request: httpx.Request) -> httpx.Response:
    raise httpx.ConnectError("refused")


ANSWERS: dict[str, tuple[Callable[[httpx.Request], httpx.Response], type[Exception]]] = {
    "404": (lambda request: httpx.Response(404, json={"error": {"message": "no"}}), openai.NotFoundError),
    "500": (lambda request: httpx.Response(500), openai.InternalServerError),
    "no JSON": (lambda request: httpx.Response(200, content=b"{"), openai.APIResponseValidationError),
    "no answer": (_lost, openai.APIConnectionError),
}


@pytest.mark.parametrize(
    ("call", "answer"),
    # These two read the body of a good answer later.
    [(call, answer) for call in CALLS for answer in ANSWERS if answer != "no JSON" or call not in ("stream", "raw")],
)
def test_an_api_error_has_few_frames_of_ours(mode: Mode, server: Server, call: str, answer: str) -> None:
    reaction, kind = ANSWERS[answer]
    server.react(reaction)
    client = mode.client()
    with pytest.raises(kind) as caught:
        mode.run(CALLS[call], client)
    frames = [frame.filename for frame in traceback.extract_tb(caught.value.__traceback__)]
    ours = [name for name in frames if name.startswith(_PACKAGE)]
    assert 0 < len(ours) <= 6
    assert isinstance(caught.value.__cause__, httpx.ConnectError) == (answer == "no answer")


def test_an_error_that_was_handled_is_gone(mode: Mode, server: Server) -> None:
    server.answer({}, 404)
    client = mode.client()

    def handled() -> bool:
        try:
            client.models.list()
        except openai.NotFoundError as error:
            gone = weakref.ref(error)
        return gone() is None

    async def handled_async() -> bool:
        try:
            await client.models.list()
        except openai.NotFoundError as error:
            gone = weakref.ref(error)
        return gone() is None

    gc.collect()
    gc.disable()
    try:
        assert mode.run(handled_async if mode.is_async else handled)
    finally:
        gc.enable()
