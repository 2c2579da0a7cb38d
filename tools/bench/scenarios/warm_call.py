"""One typed call on a client in use, over a transport that answers at once."""

from __future__ import annotations

import json
import sys
from typing import Any, Callable

import httpx

from . import _data, _rounds

URL = "https://api.openai.com/v1/chat/completions"
BODY = {"model": _data.MODEL, "messages": _data.MESSAGES, "temperature": 0.2}


def transport(seen: list[httpx.Request]) -> httpx.MockTransport:
    answer = _data.completion()
    headers = {"content-type": "application/json", "x-request-id": "req_011CQ4FhHgfZs2Gk"}

    def respond(request: httpx.Request) -> httpx.Response:
        seen[:] = [request]
        return httpx.Response(200, headers=headers, content=answer)

    return httpx.MockTransport(respond)


def openai_call(http_client: httpx.Client) -> Callable[[], object]:
    from openai import OpenAI

    client = OpenAI(api_key="k", http_client=http_client)
    messages: Any = _data.MESSAGES

    def operation() -> object:
        answer = client.chat.completions.create(model=_data.MODEL, messages=messages, temperature=0.2)
        return answer.choices[0].message.content

    return operation


def bare_call(http_client: httpx.Client) -> Callable[[], object]:
    headers = {"Authorization": "Bearer k"}

    def operation() -> object:
        answer = http_client.post(URL, headers=headers, json=BODY).json()
        return answer["choices"][0]["message"]["content"]

    return operation


def check(operation: Callable[[], object], seen: list[httpx.Request]) -> None:
    assert operation() == _data.CONTENT
    (request,) = seen
    assert str(request.url) == URL
    assert request.headers["authorization"] == "Bearer k"
    assert json.loads(request.content) == BODY


if __name__ == "__main__":
    requests: list[httpx.Request] = []
    with httpx.Client(transport=transport(requests)) as http:
        call = bare_call(http) if sys.argv[1] == "floor" else openai_call(http)
        check(call, requests)
        _rounds.serve(call)
        check(call, requests)
