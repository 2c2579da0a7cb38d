"""Azure by settings of the module, and what is said where it is not clear that Azure is meant."""

from __future__ import annotations

from typing import Any, Optional

import httpx
import pytest

import openai
from openai.testing import LocalServer

SETTINGS = {"azure_endpoint": "https://r", "api_version": "v"}


@pytest.fixture
def put(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return a function that sets settings, and variables of the environment."""

    def put(**values: Any) -> None:
        for name, value in values.items():
            if name.isupper():
                monkeypatch.setenv(name, value)
            else:
                monkeypatch.setattr(openai, name, value)

    return put


def chat() -> Any:
    return openai.chat.completions.create(model="m", messages=[{"role": "user", "content": "Hello!"}])


def where(request: httpx.Request) -> tuple[str, Optional[str]]:
    return str(request.url), request.headers.get("api-key") or request.headers.get("authorization")


AZURE = "https://r/openai/deployments/m/chat/completions?api-version=v"
OPENAI = "https://api.openai.com/v1/chat/completions"


@pytest.mark.parametrize(
    ("settings", "url", "credential"),
    [
        ({"api_type": "azure", "api_key": "k", **SETTINGS}, AZURE, "k"),
        ({"api_type": "azure", "AZURE_OPENAI_API_KEY": "e", **SETTINGS}, AZURE, "e"),
        ({"api_type": "azure", "api_key": "k", "OPENAI_API_KEY": "o", **SETTINGS}, AZURE, "k"),
        ({"api_type": "azure", "azure_ad_token": "t", **SETTINGS}, AZURE, "Bearer t"),
        ({"api_type": "azure", "azure_ad_token_provider": lambda: "p", **SETTINGS}, AZURE, "Bearer p"),
        (
            {"api_type": "azure", "api_key": "k", "base_url": "https://gw/x", "api_version": "v"},
            "https://gw/x/deployments/m/chat/completions?api-version=v",
            "k",
        ),
        ({"api_type": "openai", "api_key": "k", **SETTINGS}, OPENAI, "Bearer k"),
        ({"api_type": "open_ai", "api_key": "k", "AZURE_OPENAI_API_KEY": "e"}, OPENAI, "Bearer k"),
        # Without a type, what is set decides.
        ({"api_key": "k", **SETTINGS}, AZURE, "k"),
        ({"azure_ad_token": "t", **SETTINGS}, AZURE, "Bearer t"),
        ({"azure_ad_token_provider": lambda: "p", **SETTINGS}, AZURE, "Bearer p"),
        ({"AZURE_OPENAI_API_KEY": "e", **SETTINGS}, AZURE, "e"),
        # What the environment says since the module was loaded.
        ({"AZURE_OPENAI_AD_TOKEN": "t", **SETTINGS}, AZURE, "Bearer t"),
        ({"AZURE_OPENAI_ENDPOINT": "https://r", "api_version": "v", "api_key": "k"}, AZURE, "k"),
        ({"AZURE_OPENAI_API_KEY": "e", "azure_endpoint": "https://r", "OPENAI_API_VERSION": "v"}, AZURE, "e"),
        ({"OPENAI_API_TYPE": "azure", "api_key": "k", **SETTINGS}, AZURE, "k"),
        ({"api_type": "openai", "OPENAI_API_TYPE": "azure", "OPENAI_API_KEY": "o"}, OPENAI, "Bearer o"),
        ({"AZURE_OPENAI_API_KEY": "e", "api_key": "k", **SETTINGS}, AZURE, "k"),
        ({"api_key": "k", "api_version": "v"}, OPENAI, "Bearer k"),
        ({"OPENAI_API_KEY": "o", "api_version": "v"}, OPENAI, "Bearer o"),
    ],
)
def test_settings_say_which_service_is_meant(
    sent: list[httpx.Request], put: Any, settings: Any, url: str, credential: str
) -> None:
    put(**settings)
    chat()
    assert where(sent[0]) == (url, credential)


@pytest.mark.parametrize(
    "settings",
    [
        {"OPENAI_API_KEY": "o", "azure_endpoint": "https://r"},
        {"OPENAI_API_KEY": "o", "AZURE_OPENAI_API_KEY": "e"},
        {"OPENAI_API_KEY": "o", "azure_ad_token": "t"},
        {"OPENAI_API_KEY": "o", "AZURE_OPENAI_AD_TOKEN": "t"},
        {"OPENAI_API_KEY": "o", "AZURE_OPENAI_ENDPOINT": "https://r"},
        {"OPENAI_API_KEY": "o", "azure_ad_token_provider": lambda: "p"},
        {"OPENAI_API_KEY": "o", "api_key": "k", **SETTINGS},
        {"AZURE_OPENAI_API_KEY": "e", "azure_ad_token": "t", **SETTINGS},
    ],
)
def test_two_services_at_once_are_an_error(sent: list[httpx.Request], put: Any, settings: Any) -> None:
    put(**settings)
    with pytest.raises(openai._AmbiguousModuleClientUsageError, match=r"^Ambiguous use of module client.*api_type"):
        chat()
    assert sent == []


@pytest.mark.parametrize(
    ("settings", "error", "told"),
    [
        ({"api_type": "azure", **SETTINGS}, openai.OpenAIError, r"set openai\.api_key, openai\.azure_ad_token"),
        ({"api_type": "azure", "OPENAI_API_KEY": "o", **SETTINGS}, openai.OpenAIError, "Missing credentials"),
        ({"api_type": "azure", "api_key": "k", "azure_endpoint": "https://r"}, ValueError, "api_version"),
        ({"api_type": "azure", "api_key": "k", "api_version": "v"}, ValueError, "azure_endpoint"),
        ({"api_type": "azure", "api_key": "k", "base_url": "https://b", **SETTINGS}, ValueError, "exclusive"),
        ({"api_type": "azure_ad", "api_key": "k"}, openai.OpenAIError, "must be 'openai' or 'azure'.*azure_ad_token"),
        ({"api_type": "amazon-bedrock", "api_key": "k"}, openai.OpenAIError, "not 'amazon-bedrock'"),
    ],
)
def test_settings_that_cannot_work_are_refused(
    sent: list[httpx.Request], put: Any, settings: Any, error: type[Exception], told: str
) -> None:
    put(**settings)
    with pytest.raises(error, match=told):
        chat()
    assert sent == []


def test_settings_of_azure_hold_from_the_next_call_on(sent: list[httpx.Request], put: Any) -> None:
    kept = openai.models
    put(api_type="azure", api_key="k", **SETTINGS)
    kept.list()
    put(azure_endpoint="https://s", api_version="w", azure_ad_token="t")
    kept.list()
    put(azure_ad_token="t2")
    kept.list()
    put(api_type="openai")
    kept.list()
    assert [where(request) for request in sent] == [
        ("https://r/openai/models?api-version=v", "k"),
        ("https://s/openai/models?api-version=w", "Bearer t"),
        ("https://s/openai/models?api-version=w", "Bearer t2"),
        ("https://api.openai.com/v1/models", "Bearer k"),
    ]


def test_packages_that_ask_are_told_that_it_is_azure(put: Any) -> None:
    put(api_type="azure", api_key="k", **SETTINGS)
    assert isinstance(openai.chat.completions._client, openai.AzureOpenAI)
    put(api_type="openai")
    assert not isinstance(openai.chat.completions._client, openai.AzureOpenAI)


def test_azure_on_a_real_socket(server: LocalServer, put: Any) -> None:
    put(api_type="azure", api_key="k", azure_endpoint=server.azure_endpoint, api_version="2024-10-21")
    assert chat().model == "m"
    assert server.requests[0].path == "/openai/deployments/m/chat/completions"
    assert server.requests[0].sent("k")
