"""The module `openai` as it is after an import in an empty environment, before each test and after it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

import openai

#: What the settings are when nobody has set them.
DEFAULTS: dict[str, Any] = {
    **dict.fromkeys(
        ["api_key", "admin_api_key", "organization", "project", "webhook_secret", "base_url", "default_headers"]
    ),
    **dict.fromkeys(["default_query", "http_client", "api_type", "api_version", "azure_endpoint", "azure_ad_token"]),
    "azure_ad_token_provider": None,
    "timeout": openai.DEFAULT_TIMEOUT,
    "max_retries": 2,
}


@pytest.fixture(autouse=True)
def fresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in os.environ:
        if "OPENAI" in name:
            monkeypatch.delenv(name)
    for name, value in DEFAULTS.items():
        monkeypatch.setattr(openai, name, value)
    openai._reset_client()
    yield
    openai._reset_client()


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[httpx.Request]]:
    """The requests that were sent; each is answered with an empty object."""
    requests: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(200, json={"data": []})

    with httpx.Client(transport=httpx.MockTransport(answer)) as client:
        monkeypatch.setattr(openai, "http_client", client)
        yield requests
