"""Attributes of clients and what they give: everything that can be set has its effect from then on."""

from __future__ import annotations

import copy
import pickle
from typing import Any
from unittest import mock

import httpx
import pytest

from openai.lib.streaming.responses import ResponseStreamState
from openai.pagination import AsyncCursorPage, SyncCursorPage

from .conftest import COMPLETION, KEY, Mode, Server


class Answers:
    """An httpx client that answers everything, and counts."""

    def __init__(self, mode: Mode) -> None:
        self.requests: list[httpx.Request] = []
        self.http = mode.http_client(transport=httpx.MockTransport(self._answer))

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(200, json={"object": "list", "data": []})


# What sends


@pytest.mark.parametrize("looked", [False, True])
@pytest.mark.parametrize("passed", [False, True])
def test_an_http_client_put_in_place_is_what_sends(mode: Mode, looked: bool, passed: bool) -> None:
    before, after = Answers(mode), Answers(mode)
    client = mode.client(**({"http_client": before.http} if passed else {}))
    if looked:
        assert (client._client is before.http) == passed
    if passed:
        mode.run(client.models.list)
    client._client = after.http
    assert client._client is after.http
    mode.run(client.models.list)
    mode.run(client.with_options(timeout=3).models.list)
    mode.run(copy.copy(client).models.list)
    mode.run(copy.deepcopy(client).models.list)
    mode.run(client.get, "/x", cast_to=object)
    assert len(after.requests) == 5
    assert len(before.requests) == (1 if passed else 0)
    assert not client.is_closed()
    mode.run(client.close)
    assert after.http.is_closed


def test_a_client_closed_and_given_another_http_client_works_again(mode: Mode) -> None:
    after = Answers(mode)
    client = mode.client(http_client=Answers(mode).http)
    mode.run(client.close)
    client._client = after.http
    assert not client.is_closed()
    mode.run(client.models.list)
    assert len(after.requests) == 1


@pytest.mark.parametrize("looked", [False, True])
def test_an_http_client_patched_for_a_while(mode: Mode, looked: bool) -> None:
    before, during = Answers(mode), Answers(mode)
    client = mode.client(http_client=before.http)
    if looked:
        mode.run(client.models.list)
        assert client._client is before.http
    with mock.patch.object(client, "_client", during.http):
        mode.run(client.models.list)
    assert client._client is before.http
    mode.run(client.models.list)
    assert (len(before.requests), len(during.requests)) == (1 + looked, 1)


def test_a_mock_in_place_of_the_http_client(mode: Mode) -> None:
    client = mode.client(max_retries=0)
    response = httpx.Response(200, json=COMPLETION, request=httpx.Request("POST", "https://mock"))
    with mock.patch.object(client, "_client") as http:
        http.cookies = httpx.Cookies()
        http.params, http.headers = httpx.QueryParams(), httpx.Headers()
        http.send = mock.AsyncMock(return_value=response) if mode.is_async else mock.Mock(return_value=response)
        assert mode.chat(client).choices[0].message.content == "Hi"
    assert http.send.call_count == 1


def test_a_client_with_another_http_client_is_not_pickled(mode: Mode) -> None:
    client = mode.client()
    pickle.loads(pickle.dumps(client))
    client._client = Answers(mode).http
    with pytest.raises(TypeError, match="cannot pickle"):
        pickle.dumps(client)


# Settings


def _sent(mode: Mode, server: Server, client: Any) -> httpx.Request:
    server.answer()
    mode.run(client.models.list)
    return server.requests[-1]


@pytest.mark.parametrize("warm", [False, True])
@pytest.mark.parametrize(
    ("attribute", "value", "header"),
    [
        ("api_key", "two words", ("authorization", "Bearer two words")),
        ("organization", "org", ("openai-organization", "org")),
        ("project", "proj", ("openai-project", "proj")),
        ("timeout", 7, ("x-stainless-read-timeout", "7")),
        ("timeout", httpx.Timeout(9, read=8), ("x-stainless-read-timeout", "8")),
        ("timeout", None, ("x-stainless-read-timeout", None)),
        ("_custom_headers", {"X-A": "1"}, ("x-a", "1")),
        ("_version", "9.9", ("user-agent", None)),
        ("_platform", "Plan9", ("x-stainless-os", "Plan9")),
    ],
)
def test_a_setting_changed_later_is_sent(
    mode: Mode, server: Server, warm: bool, attribute: str, value: Any, header: Any
) -> None:
    client = mode.client()
    if warm:
        _sent(mode, server, client)
    setattr(client, attribute, value)
    assert getattr(client, attribute) == value
    name, expected = header
    if attribute == "_version":
        expected = f"{mode.Client.__name__}/Python 9.9"
    assert _sent(mode, server, client).headers.get(name) == expected


@pytest.mark.parametrize("attribute", ["base_url", "_base_url"])
@pytest.mark.parametrize("url", ["https://other/v2", httpx.URL("https://other/v2/")])
def test_a_base_url_changed_later_is_called(mode: Mode, server: Server, attribute: str, url: Any) -> None:
    client = mode.client()
    _sent(mode, server, client)
    setattr(client, attribute, url)
    assert client.base_url == client._base_url == httpx.URL("https://other/v2/")
    assert str(_sent(mode, server, client).url) == "https://other/v2/models"
    assert str(_sent(mode, server, client.with_options(timeout=1)).url) == "https://other/v2/models"


def test_a_query_and_retries_changed_later(mode: Mode, server: Server) -> None:
    client = mode.client(max_retries=0)
    client._custom_query = {"a": "b"}
    client.max_retries = 1
    server.answer({}, 500)
    assert str(_sent(mode, server, client).url).endswith("/models?a=b")
    assert len(server.requests) == 2


def test_the_key_of_a_copy_is_its_own(mode: Mode, server: Server) -> None:
    client = mode.client()
    copied = client.with_options(timeout=1)
    copied.api_key = "other"
    assert _sent(mode, server, client).headers["authorization"] == f"Bearer {KEY}"
    assert _sent(mode, server, copied).headers["authorization"] == "Bearer other"


def test_a_resource_can_be_replaced_and_given_another_client(mode: Mode, server: Server) -> None:
    client, other = mode.client(), mode.client(api_key="other")
    models = client.models
    models._client = other
    assert _sent(mode, server, client).headers["authorization"] == "Bearer other"
    client.models = type(models)(client)
    assert _sent(mode, server, client).headers["authorization"] == f"Bearer {KEY}"


# What calls give


def test_the_options_of_a_page_lead_to_the_next(mode: Mode, server: Server) -> None:
    from openai._models import FinalRequestOptions

    page = {"object": "list", "data": [{"id": "a"}], "has_more": True}
    server.answer(page)
    server.answer({**page, "has_more": False}, times=2)
    first = mode.run(mode.client().files.list)
    assert isinstance(first, (SyncCursorPage, AsyncCursorPage))
    first._options = first._options
    mode.run(first.get_next_page)
    assert str(server.requests[-1].url).endswith("/files?after=a")
    first._options = FinalRequestOptions.construct(method="get", url="/other", params={"x": "1"})
    following = mode.run(first.get_next_page)
    assert str(server.requests[-1].url).endswith("/other?x=1&after=a")
    assert type(following) is type(first)
    assert "_options" not in first.to_dict()


def test_the_response_of_a_state_can_be_set() -> None:
    state: Any = ResponseStreamState(text_format=None, input_tools=[])
    assert state._completed_response is None
    done = object()
    state._completed_response = done
    assert state._completed_response is state.get_final_response() is done
    state._completed_response = None
    with pytest.raises(RuntimeError):
        state.get_final_response()
