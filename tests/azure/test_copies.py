"""Copies of an Azure client: what changes, and what stays."""

from __future__ import annotations

from typing import Any, Callable

import httpx
import pytest

from .conftest import KEY, VERSION, Mode

Wire = Callable[[], httpx.Request]

CHAT = "https://res.openai.azure.com/openai/deployments/dep/chat/completions"


@pytest.fixture
def client(mode: Mode) -> Any:
    return mode.client(azure_deployment="dep", default_query={"a": "1"})


@pytest.mark.parametrize(
    ("options", "url"),
    [
        ({}, f"{CHAT}?a=1&api-version={VERSION}"),
        ({"timeout": 3}, f"{CHAT}?a=1&api-version={VERSION}"),
        ({"api_version": "2025-01-01"}, f"{CHAT}?a=1&api-version=2025-01-01"),
        ({"default_query": {"b": "2"}}, f"{CHAT}?a=1&api-version={VERSION}&b=2"),
        ({"set_default_query": {"b": "2"}}, f"{CHAT}?b=2&api-version={VERSION}"),
        ({"base_url": "https://gw/x"}, f"https://gw/x/deployments/m/chat/completions?a=1&api-version={VERSION}"),
        ({"_extra_kwargs": {"azure_deployment": "e"}}, f"{CHAT.replace('/dep/', '/e/')}?a=1&api-version={VERSION}"),
        (
            {"_extra_kwargs": {"base_url": "https://gw/x"}},
            f"https://gw/x/deployments/m/chat/completions?a=1&api-version={VERSION}",
        ),
    ],
)
def test_a_copy_goes_to_the_same_place_unless_told_otherwise(
    mode: Mode, wire: Wire, client: Any, options: Any, url: str
) -> None:
    copied = client.with_options(**options)
    mode.chat(copied, model="m")
    assert wire().url == httpx.URL(url)
    assert wire().headers["api-key"] == KEY
    mode.run(copied.models.list)
    assert "deployments" not in wire().url.path
    # The original is what it was.
    mode.chat(client, model="m")
    assert wire().url == httpx.URL(f"{CHAT}?a=1&api-version={VERSION}")


def test_a_copy_shares_the_connections(client: Any) -> None:
    assert client.with_options(timeout=3)._client is client._client


@pytest.mark.parametrize(
    ("settings", "options", "expected"),
    [
        ({}, {"api_key": "two"}, {"api-key": "two"}),
        ({}, {"azure_ad_token": "tok"}, {"authorization": "Bearer tok"}),
        ({}, {"azure_ad_token_provider": lambda: "new"}, {"api-key": KEY, "authorization": "Bearer new"}),
        ({"api_key": None, "azure_ad_token": "tok"}, {}, {"authorization": "Bearer tok"}),
        ({"api_key": None, "azure_ad_token": "tok"}, {"azure_ad_token": "two"}, {"authorization": "Bearer two"}),
        (
            {"api_key": None, "azure_ad_token": "tok"},
            {"azure_ad_token_provider": lambda: "new"},
            {"authorization": "Bearer new"},
        ),
        ({"api_key": None, "azure_ad_token_provider": lambda: "fn"}, {}, {"authorization": "Bearer fn"}),
    ],
)
def test_a_copy_has_the_same_credentials_unless_told_otherwise(
    mode: Mode, wire: Wire, monkeypatch: pytest.MonkeyPatch, settings: Any, options: Any, expected: dict[str, str]
) -> None:
    client = mode.client(**settings)
    # What turns up later in the environment is none of the copy's business.
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "later")
    monkeypatch.setenv("AZURE_OPENAI_AD_TOKEN", "later")
    mode.chat(client.with_options(**options))
    headers = wire().headers
    assert {name: headers[name] for name in ("api-key", "authorization") if name in headers} == expected


def test_a_subclass_is_copied_as_one(mode: Mode) -> None:
    class Own(mode.Client):
        pass

    client = mode.keep(Own(azure_endpoint="https://r", api_key="k", api_version="v"))
    assert type(client.copy()) is Own
