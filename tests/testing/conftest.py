"""One server for all tests of a module, fresh for each test."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from openai import OpenAI
from openai.testing import LocalServer


@pytest.fixture
def http(server: LocalServer) -> Iterator[httpx.Client]:
    # Seconds; a test that waits this long has failed.
    with httpx.Client(base_url=server.base_url, headers={"authorization": "Bearer sk-test"}, timeout=5) as client:
        yield client


@pytest.fixture
def client(server: LocalServer) -> Iterator[OpenAI]:
    with OpenAI(
        base_url=server.base_url,
        api_key="sk-test",
        admin_api_key="sk-admin",
        max_retries=0,
        _strict_response_validation=True,
    ) as made:
        yield made
