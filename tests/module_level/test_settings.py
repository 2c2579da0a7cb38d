"""Settings of the module: what they are at first, and that they hold from the next call on."""

from __future__ import annotations

import subprocess
import sys
import threading
import warnings
from typing import Any

import httpx
import pytest

import openai
from openai.testing import LocalServer

from .conftest import DEFAULTS

MESSAGES: Any = [{"role": "user", "content": "Hello!"}]


def chat(**params: Any) -> Any:
    return openai.chat.completions.create(model="m", messages=MESSAGES, **params)


def printed(code: str, **environment: str) -> list[str]:
    """Run a program in a process of its own, and return the lines that it prints."""
    import os

    inherited = {name: value for name, value in os.environ.items() if "OPENAI" not in name}
    done = subprocess.run(
        [sys.executable, "-c", code], env={**inherited, **environment}, capture_output=True, text=True, check=True
    )
    return done.stdout.splitlines()


def test_settings_begin_as_they_do_officially() -> None:
    names = [name for name in DEFAULTS if name != "timeout"]
    code = f"import openai\nfor name in {names!r}: print(repr(getattr(openai, name)))\nprint(openai.timeout)"
    *found, timeout = printed(code)
    assert found == [repr(DEFAULTS[name]) for name in names]
    assert timeout == "Timeout(connect=5.0, read=600, write=600, pool=600)"


def test_settings_of_azure_come_from_the_environment() -> None:
    assert printed(
        "import openai; print(openai.api_type, openai.api_version, openai.azure_endpoint, openai.azure_ad_token)",
        OPENAI_API_TYPE="azure",
        OPENAI_API_VERSION="v",
        AZURE_OPENAI_ENDPOINT="https://r",
        AZURE_OPENAI_AD_TOKEN="tok",
    ) == ["azure v https://r tok"]


def test_importing_stays_light() -> None:
    code = (
        "import sys, openai\n"
        "openai.api_key = 'k'; openai.base_url = 'https://x'; openai.max_retries\n"
        "print([name for name in sys.modules if name.split('.')[0] in ('httpx', 'attrs', 'attr', 'cattrs')])\n"
        "print([name for name in sys.modules if name.startswith('openai.') and name.count('.') == 1])"
    )
    assert printed(code) == ["[]", "['openai._support', 'openai._version', 'openai.resources']"]


@pytest.mark.parametrize("name", ["OpenAI", "AsyncOpenAI"])
def test_creating_a_client_loads_neither_tables_nor_converter(name: str) -> None:
    code = (
        f"import sys; from openai import {name}; {name}(api_key='k')\n"
        "print([name for name in sys.modules if name.split('.')[0] in ('attrs', 'attr', 'cattrs')])\n"
        "print([name for name in sys.modules if name.startswith('openai.endpoints')])"
    )
    assert printed(code) == ["[]", "[]"]


@pytest.mark.parametrize(
    ("name", "value", "header", "told"),
    [
        ("organization", "org", "openai-organization", "org"),
        ("project", "proj", "openai-project", "proj"),
        ("default_headers", {"x-own": "1"}, "x-own", "1"),
        ("api_key", "k2", "authorization", "Bearer k2"),
        ("api_key", lambda: "k3", "authorization", "Bearer k3"),
        ("timeout", 7.0, "x-stainless-read-timeout", "7.0"),
        ("timeout", httpx.Timeout(9.0), "x-stainless-read-timeout", "9.0"),
    ],
)
def test_a_setting_holds_from_the_next_call_on(
    sent: list[httpx.Request], monkeypatch: pytest.MonkeyPatch, name: str, value: Any, header: str, told: str
) -> None:
    monkeypatch.setattr(openai, "api_key", "k1")
    kept = openai.chat.completions
    chat()
    monkeypatch.setattr(openai, name, value)
    chat()
    kept.create(model="m", messages=MESSAGES)
    assert [request.headers.get(header) == told for request in sent] == [False, True, True]


def test_query_retries_and_http_client_hold_from_the_next_call_on(
    sent: list[httpx.Request], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(openai, "api_key", "k")
    chat()
    monkeypatch.setattr(openai, "default_query", {"q": "1"})
    chat()
    assert [request.url.query for request in sent] == [b"", b"q=1"]
    failures: list[httpx.Request] = []

    def fail(request: httpx.Request) -> httpx.Response:
        failures.append(request)
        return httpx.Response(503, headers={"retry-after-ms": "1"})

    with httpx.Client(transport=httpx.MockTransport(fail)) as other:
        monkeypatch.setattr(openai, "http_client", other)
        monkeypatch.setattr(openai, "max_retries", 1)
        with pytest.raises(openai.InternalServerError):
            chat()
    assert (len(sent), len(failures)) == (2, 2)


def test_a_change_within_a_setting_counts(sent: list[httpx.Request], monkeypatch: pytest.MonkeyPatch) -> None:
    headers = {"x-own": "1"}
    monkeypatch.setattr(openai, "api_key", "k")
    monkeypatch.setattr(openai, "default_headers", headers)
    chat()
    headers["x-own"] = "2"
    chat()
    assert [request.headers["x-own"] for request in sent] == ["1", "2"]


@pytest.mark.parametrize(
    "base_url", ["https://gw/v9", "https://gw/v9/", httpx.URL("https://gw/v9"), httpx.URL("https://gw/v9/")]
)
def test_a_base_url_works_with_and_without_its_last_slash(
    sent: list[httpx.Request], monkeypatch: pytest.MonkeyPatch, base_url: Any
) -> None:
    monkeypatch.setattr(openai, "api_key", "k")
    monkeypatch.setattr(openai, "base_url", base_url)
    chat()
    assert str(sent[0].url) == "https://gw/v9/chat/completions"


def test_the_environment_stands_in_for_settings(sent: list[httpx.Request], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "env-key")
    monkeypatch.setenv("OPENAI_BASE_URL", "https://env")
    monkeypatch.setenv("OPENAI_ORG_ID", "env-org")
    chat()
    monkeypatch.setenv("OPENAI_API_KEY", "later")
    chat()
    monkeypatch.setattr(openai, "api_key", "set")
    monkeypatch.setattr(openai, "organization", "org")
    monkeypatch.setattr(openai, "base_url", "https://set")
    chat()
    seen = [
        (request.url.host, request.headers["authorization"], request.headers["openai-organization"]) for request in sent
    ]
    assert seen == [
        ("env", "Bearer env-key", "env-org"),
        ("env", "Bearer later", "env-org"),
        ("set", "Bearer set", "org"),
    ]


def test_the_admin_key_is_for_admin(sent: list[httpx.Request], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(openai, "admin_api_key", "adm")
    openai.admin.organization.projects.list()
    assert sent[0].headers["authorization"] == "Bearer adm"
    with pytest.raises(openai.OpenAIError, match=r"set openai\.api_key"):
        chat()


def test_connections_outlive_a_change(server: LocalServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(openai, "api_key", "k")
    monkeypatch.setattr(openai, "base_url", server.base_url)
    chat()
    before = openai._load_client()._client
    monkeypatch.setattr(openai, "organization", "org")
    chat()
    assert openai._load_client()._client is before
    before.close()
    monkeypatch.setattr(openai, "organization", "another")
    chat()
    assert openai._load_client()._client is not before


def test_a_call_without_a_key_says_what_to_set(sent: list[httpx.Request]) -> None:
    told = r"^Could not resolve authentication method: The api_key client option must be set: set openai\.api_key"
    with pytest.raises(openai.OpenAIError, match=told):
        chat()
    assert sent == []
    chat(extra_headers={"Authorization": "Bearer own"})
    assert sent[0].headers["authorization"] == "Bearer own"


def test_the_webhooks_need_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    from openai.testing import sign_webhook

    secret = "whsec_c2VjcmV0IG9mIHRoZSB3ZWJob29r"
    monkeypatch.setattr(openai, "webhook_secret", secret)
    body = b'{"id": "e", "type": "moon.landed"}'
    assert openai.webhooks.unwrap(body, sign_webhook(body, secret)).type == "moon.landed"


def test_threads_share_one_client(server: LocalServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(openai, "api_key", "k")
    monkeypatch.setattr(openai, "base_url", server.base_url)
    together, clients, failures = threading.Barrier(8), [], []

    def call() -> None:
        try:
            together.wait()
            clients.append(openai._load_client()._client)
            chat()
        except Exception as error:
            failures.append(error)

    threads = [threading.Thread(target=call) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(server.requests) == 8
    assert len({id(client) for client in clients}) == 1


@pytest.mark.parametrize("name", ["api_base", "api_key_path", "proxy"])
def test_a_setting_of_old_is_a_warning(sent: list[httpx.Request], monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr(openai, "api_key", "k")
    monkeypatch.setattr(openai, name, "x", raising=False)
    with pytest.warns(UserWarning, match=rf"openai\.{name} is not read any more; use openai\."):
        chat()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        chat()


@pytest.mark.parametrize(
    ("name", "value", "error"),
    [
        ("max_retries", -1, TypeError),
        ("base_url", "nowhere", openai.OpenAIError),
        ("http_client", httpx.AsyncClient, TypeError),
    ],
)
def test_a_bad_setting_is_an_error_of_the_next_call(
    monkeypatch: pytest.MonkeyPatch, name: str, value: Any, error: type[Exception]
) -> None:
    monkeypatch.setattr(openai, "api_key", "k")
    monkeypatch.setattr(openai, name, value() if isinstance(value, type) else value)
    with pytest.raises(error, match=name):
        chat()


def test_a_key_of_another_type_is_an_error_of_the_next_call(
    sent: list[httpx.Request], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(openai, "api_key", b"sk")
    with pytest.raises(TypeError, match="`api_key` must be a str"):
        openai.models.list()
    monkeypatch.setattr(openai, "api_key", "not needed")
    openai.models.list()
    assert sent[0].headers["authorization"] == "Bearer not needed"


def test_what_is_set_on_the_client_is_set_on_the_module(
    sent: list[httpx.Request], monkeypatch: pytest.MonkeyPatch
) -> None:
    http = openai.http_client
    client = openai._load_client()
    values: dict[str, Any] = {
        "api_key": "k",
        "organization": "o",
        "base_url": "https://b/v1",
        "_custom_headers": {"X-A": "1"},
        "_custom_query": {"q": "2"},
        "max_retries": 0,
        "timeout": 3,
        "_client": http,
    }
    # Put back at the end of the test.
    for name in ("api_key", "organization", "base_url", "default_headers", "default_query", "max_retries", "timeout"):
        monkeypatch.setattr(openai, name, getattr(openai, name))
    for name, value in values.items():
        setattr(client, name, value)
    openai.models.list()
    headers = sent[0].headers
    assert str(sent[0].url) == "https://b/v1/models?q=2"
    assert (headers["authorization"], headers["openai-organization"], headers["x-a"]) == ("Bearer k", "o", "1")
    assert (openai.api_key, openai.timeout, openai.default_query) == ("k", 3, {"q": "2"})


def test_a_method_of_the_client_can_be_replaced(sent: list[httpx.Request], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(openai, "api_key", "k")
    client, seen = openai._load_client(), []
    client._prepare_request = seen.append  # type: ignore[method-assign]
    openai.models.list()
    assert [str(request.url) for request in seen] == [str(request.url) for request in sent]
