"""What people get wrong with Azure, and what they are told."""

from __future__ import annotations

import copy
import pickle
from typing import Any, Callable

import httpx
import pytest
from pytest_httpx import HTTPXMock

import openai
from openai.lib.azure import MutuallyExclusiveAuthError

from .conftest import ENDPOINT, KEY, VERSION, Mode

Wire = Callable[[], httpx.Request]

GOOD = {"azure_endpoint": ENDPOINT, "api_key": KEY, "api_version": VERSION}


@pytest.mark.parametrize(
    ("settings", "error", "told"),
    [
        ({"api_key": None}, openai.OpenAIError, "`azure_ad_token_provider`.*AZURE_OPENAI_API_KEY"),
        ({"api_key": ""}, openai.OpenAIError, "Missing credentials"),
        ({"api_key": None, "azure_ad_token": ""}, openai.OpenAIError, "Missing credentials"),
        ({"api_version": None}, ValueError, "`api_version`.*OPENAI_API_VERSION.*2024-10-21"),
        ({"azure_endpoint": None}, ValueError, "`azure_endpoint`.*AZURE_OPENAI_ENDPOINT.*https://"),
        ({"azure_endpoint": ""}, ValueError, "Must provide one of the `base_url` or `azure_endpoint`"),
        ({"azure_endpoint": None, "azure_deployment": "d"}, ValueError, "Must provide one of the"),
        ({"base_url": "https://gw"}, ValueError, "base_url and azure_endpoint are mutually exclusive"),
        ({"azure_deployment": "../../x"}, ValueError, "another path"),
        ({"azure_ad_token_provider": "tok"}, TypeError, "function that returns a token, not str.*`azure_ad_token`"),
        ({"provider": object()}, TypeError, "provider"),
    ],
)
def test_a_setting_that_cannot_work_is_refused(mode: Mode, settings: Any, error: type[Exception], told: str) -> None:
    given = {name: value for name, value in {**GOOD, **settings}.items() if value is not None}
    with pytest.raises(error, match=told) as caught:
        mode.Client(**given)
    assert KEY not in str(caught.value)


@pytest.mark.parametrize("deployment", [None, "d"])
@pytest.mark.parametrize(
    ("endpoint", "told"),
    [
        ("my-base-url", "with its scheme, such as 'https://"),
        ("res.openai.azure.com", "with its scheme, such as 'https://"),
        (f"{ENDPOINT}/openai", f"alone, '{ENDPOINT}'.*'/openai'"),
        (f"{ENDPOINT}/openai/v1/", "or the whole address as `base_url`"),
        ("https://gw/openai/v1", "resource alone, 'https://gw'"),
        (f"{ENDPOINT}/openai/deployments/d/chat/completions", "`azure_deployment`"),
        (f"{ENDPOINT}/?api-version=1", "a query.*`api_version`"),
    ],
)
def test_nothing_is_sent_to_an_endpoint_that_is_none(
    mode: Mode, httpx_mock: HTTPXMock, endpoint: str, deployment: Any, told: str
) -> None:
    client = mode.client(azure_endpoint=endpoint, azure_deployment=deployment)
    assert str(client.base_url).startswith(endpoint)
    for each in (client, mode.keep(client.with_options(max_retries=2))):
        for call in (each.models.list, lambda each=each: each.chat.completions.create(model="d", messages=[])):
            with pytest.raises(ValueError, match=told):
                mode.run(call)
    with pytest.raises(ValueError, match=told):
        mode.run(client._configure_realtime, "m", {})
    assert httpx_mock.get_requests() == []
    client.base_url = "https://gw/openai/v1"
    httpx_mock.add_response(json={"object": "list", "data": []})
    mode.run(client.models.list)


def test_a_base_url_that_is_none_is_called_so(mode: Mode) -> None:
    client = mode.client(azure_endpoint=None, base_url="gateway/openai")
    with pytest.raises(openai.OpenAIError, match="base_url must be an absolute"):
        mode.chat(client)


def test_a_key_of_openai_is_not_taken_for_one_of_azure(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    with pytest.raises(openai.OpenAIError, match="OPENAI_API_KEY, which is set, is a key of OpenAI") as caught:
        mode.Client(azure_endpoint=ENDPOINT, api_version=VERSION)
    assert KEY not in str(caught.value)


@pytest.mark.parametrize(
    ("token", "told"), [("", "an empty one"), (None, "None"), (3, "a int"), (b"secret", "a bytes"), ({}, "a dict")]
)
def test_a_token_function_must_return_a_token(mode: Mode, token: Any, told: str) -> None:
    client = mode.client(api_key=None, azure_ad_token_provider=mode.function(lambda: token))
    with pytest.raises(ValueError, match=f"`azure_ad_token_provider` argument to return a string.*{told}") as caught:
        mode.chat(client)
    assert "secret" not in str(caught.value)


def test_a_blocking_client_cannot_await_a_token() -> None:
    async def provider() -> str:
        return "tok"

    mode = Mode(is_async=False)
    client = mode.client(api_key=None, azure_ad_token_provider=provider)
    with pytest.raises(ValueError, match="returned a coroutine; only AsyncAzureOpenAI can await it"):
        client.models.list()
    mode.finish()


def test_a_blocking_client_cannot_await_a_key() -> None:
    async def key() -> str:
        return "k"

    mode = Mode(is_async=False)
    client = mode.client(api_key=key)
    with pytest.raises(openai.OpenAIError, match="coroutine"):
        client.models.list()
    mode.finish()


def test_an_awaited_client_takes_a_plain_token_function(wire: Wire) -> None:
    mode = Mode(is_async=True)
    mode.chat(mode.client(api_key=None, azure_ad_token_provider=lambda: "tok"))
    assert wire().headers["authorization"] == "Bearer tok"
    mode.finish()


def test_what_a_token_function_raises_arrives(mode: Mode) -> None:
    def provider() -> str:
        raise PermissionError("no login")

    with pytest.raises(PermissionError, match="no login"):
        mode.chat(mode.client(api_key=None, azure_ad_token_provider=provider))


@pytest.mark.parametrize("setting", ["api_key", "azure_ad_token", "azure_ad_token_provider"])
def test_a_secret_that_no_header_can_carry_is_refused_unseen(mode: Mode, setting: str) -> None:
    secret: Any = "sec-ret\n"
    client = mode.client(**{"api_key": None, setting: (lambda: secret) if setting.endswith("provider") else secret})
    with pytest.raises(
        openai.OpenAIError, match=f"`{setting.replace('_provider', '')}` begins or ends with whitespace"
    ) as caught:
        mode.chat(client)
    assert "sec-ret" not in str(caught.value)


@pytest.mark.parametrize("model", ["..", "a/../b", "."])
def test_a_model_cannot_lead_to_another_path(mode: Mode, model: str) -> None:
    with pytest.raises(ValueError, match="another path"):
        mode.chat(mode.client(), model=model)


@pytest.mark.parametrize("model", ["a?b", "a#b", "ä", "a%2fb", "a:b"])
def test_a_model_stays_in_its_place_in_the_path(mode: Mode, wire: Wire, model: str) -> None:
    mode.chat(mode.client(), model=model)
    assert wire().url.path == f"/openai/deployments/{model}/chat/completions"
    assert dict(wire().url.params) == {"api-version": VERSION}


def test_a_call_without_any_credential_is_refused(mode: Mode) -> None:
    client = mode.client()
    client.api_key = ""
    with pytest.raises(openai.OpenAIError, match="Missing credentials"):
        mode.chat(client)


def test_no_secret_is_shown(mode: Mode) -> None:
    client = mode.client(azure_ad_token="tok-secret")
    assert KEY not in repr(client)
    assert "tok-secret" not in repr(client)


def test_the_error_of_old_is_there_and_travels() -> None:
    error = MutuallyExclusiveAuthError()
    assert isinstance(error, openai.OpenAIError)
    for same in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert str(same) == str(error)
        assert "mutually exclusive" in str(same)
