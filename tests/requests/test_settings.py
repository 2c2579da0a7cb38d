"""What clients are made with: arguments, environment, copies, and httpx clients of the caller's own."""

from __future__ import annotations

import inspect
from typing import Any

import httpx
import pytest

import openai
from openai import OpenAI, omit

from .conftest import KEY, Mode, Server

# The environment


def test_settings_come_from_the_environment(mode: Mode, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    server.answer()
    for name, value in {
        "OPENAI_API_KEY": "sk-env",
        "OPENAI_ADMIN_KEY": "admin-env",
        "OPENAI_ORG_ID": "org-env",
        "OPENAI_PROJECT_ID": "proj-env",
        "OPENAI_WEBHOOK_SECRET": "secret-env",
        "OPENAI_BASE_URL": "http://env/v9",
        "OPENAI_CUSTOM_HEADERS": "X-A: 1\nX-B: b: c\nnonsense\n",
    }.items():
        monkeypatch.setenv(name, value)
    client = mode.client(api_key=None)
    mode.run(client.models.list)
    assert (client.api_key, client.admin_api_key, client.webhook_secret) == ("sk-env", "admin-env", "secret-env")
    assert str(server.request.url) == "http://env/v9/models"
    expected = {
        "authorization": "Bearer sk-env",
        "openai-organization": "org-env",
        "openai-project": "proj-env",
        "x-a": "1",
        "x-b": "b: c",
    }
    assert {name: server.request.headers.get(name) for name in expected} == expected


def test_arguments_win_over_the_environment(mode: Mode, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    server.answer()
    for name in ("OPENAI_API_KEY", "OPENAI_ADMIN_KEY", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID", "OPENAI_WEBHOOK_SECRET"):
        monkeypatch.setenv(name, "env")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://env")
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "X-A: env")
    client = mode.client(
        api_key="k",
        admin_api_key="a",
        organization="o",
        project="p",
        webhook_secret="w",
        base_url="http://arg",
        default_headers={"X-A": "arg"},
    )
    mode.run(client.models.list)
    assert (client.api_key, client.admin_api_key, client.webhook_secret) == ("k", "a", "w")
    assert server.request.url.host == "arg"
    headers = server.request.headers
    assert (headers["openai-organization"], headers["openai-project"], headers["x-a"]) == ("o", "p", "arg")


# What cannot be


@pytest.mark.parametrize("key", [None, ""])
def test_a_client_needs_a_key(mode: Mode, key: Any) -> None:
    with pytest.raises(openai.OpenAIError, match=r"api_key.*must be set.*OPENAI_API_KEY"):
        mode.client(api_key=key)


def test_an_empty_key_does_not_fall_back_to_the_environment(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-env")
    with pytest.raises(openai.OpenAIError, match="must be set"):
        mode.client(api_key="")


def test_an_admin_key_is_not_sent_where_a_common_one_is_wanted(mode: Mode, server: Server) -> None:
    client = mode.client(api_key=None, admin_api_key="admin-secret")
    with pytest.raises(openai.OpenAIError, match="must be set"):
        mode.run(client.models.list)
    assert server.requests == []


def test_a_function_that_gives_no_key(mode: Mode, server: Server) -> None:
    with pytest.raises(openai.OpenAIError, match="`api_key` must return a non-empty str"):
        mode.run(mode.client(api_key=mode.function(lambda: "")).models.list)
    assert server.requests == []


def test_a_key_that_only_an_async_client_could_wait_for(server: Server) -> None:
    async def key() -> str:
        return "later"

    with pytest.raises(openai.OpenAIError, match="coroutine function, which only AsyncOpenAI"):
        OpenAI(api_key=key).models.list()
    assert server.requests == []


@pytest.mark.parametrize("retries", [None, "2", -1, 1.5])
def test_max_retries_is_a_number_from_0(mode: Mode, retries: Any) -> None:
    with pytest.raises(TypeError, match="max_retries"):
        mode.client(max_retries=retries)


@pytest.mark.parametrize("url", ["host/v1", "/v1", "ftp://me:pass@host/v1", "http://", "api_base"])
def test_nothing_is_sent_to_a_base_url_that_is_not_absolute(mode: Mode, server: Server, url: str) -> None:
    asked: list[int] = []
    client = mode.client(base_url=url, api_key=mode.function(lambda: asked.append(1) or KEY), max_retries=2)
    for call in (client.models.list, lambda: client.get("/models", cast_to=object)):
        with pytest.raises(openai.OpenAIError, match="base_url must be an absolute http:// or https:// URL") as caught:
            mode.run(call)
        assert "pass" not in str(caught.value)
    assert (server.requests, asked) == ([], [])
    server.answer()
    client.base_url = "http://right/v1"
    mode.run(client.models.list)
    assert str(server.request.url) == "http://right/v1/models"


def test_without_a_usable_base_url_an_absolute_url_can_be_called(mode: Mode, server: Server) -> None:
    server.answer()
    mode.run(mode.client(base_url="foo").get, "https://other.example/z", cast_to=object)
    assert str(server.request.url) == "https://other.example/z"


@pytest.mark.parametrize(
    ("url", "text"),
    [
        ("https://api.deepseek.com", "https://api.deepseek.com"),
        ("https://api.deepseek.com/", "https://api.deepseek.com/"),
        ("https://host:8080/v1", "https://host:8080/v1/"),
        ("https://host/v1/", "https://host/v1/"),
        ("HTTPS://Host/V1", "https://host/V1/"),
        ("foo", "foo/"),
    ],
)
def test_the_text_of_a_base_url_is_as_officially(mode: Mode, url: str, text: str) -> None:
    client = mode.client(base_url=url)
    assert str(client.base_url) == text
    assert str(mode.keep(client.with_options(timeout=1)).base_url) == text


def test_an_http_client_has_to_be_of_the_same_mode(mode: Mode) -> None:
    other = httpx.Client() if mode.is_async else httpx.AsyncClient()
    wanted = "httpx.AsyncClient" if mode.is_async else "httpx.Client"
    for wrong in (other, "client", 5):
        with pytest.raises(TypeError, match=f"Expected an instance of `{wanted}`"):
            mode.client(http_client=wrong)


def test_an_unknown_setting_is_refused(mode: Mode) -> None:
    with pytest.raises(TypeError, match="api_kye"):
        mode.client(api_kye="x")


# Copies


def test_a_copy_without_arguments_is_equal(mode: Mode, server: Server) -> None:
    server.answer(times=2)
    client = mode.client(
        organization="o",
        project="p",
        base_url="http://host/v1",
        timeout=3,
        max_retries=7,
        default_headers={"X-A": "1"},
        default_query={"q": 1},
        webhook_secret="w",
        admin_api_key="a",
    )
    copied = client.copy()
    assert type(copied) is type(client)
    assert (copied.max_retries, copied.timeout, copied.webhook_secret, copied.admin_api_key) == (7, 3, "w", "a")
    mode.run(client.models.list)
    mode.run(copied.models.list)
    first, second = server.requests
    assert (first.url, first.headers, first.extensions) == (second.url, second.headers, second.extensions)


def test_a_copy_shares_the_connections(mode: Mode) -> None:
    client = mode.client()
    assert client.with_options(timeout=1)._client is client._client


@pytest.mark.parametrize(
    ("options", "headers", "query"),
    [
        ({"default_headers": {"x-b": "2"}}, {"x-a": "1", "x-b": "2"}, {"q": "1"}),
        ({"default_headers": {"X-A": "2"}}, {"x-a": "2", "x-b": None}, {"q": "1"}),
        ({"default_headers": {"x-a": omit}}, {"x-a": None}, {"q": "1"}),
        ({"set_default_headers": {"x-b": "2"}}, {"x-a": None, "x-b": "2"}, {"q": "1"}),
        ({"set_default_headers": {}}, {"x-a": None}, {"q": "1"}),
        ({"default_query": {"r": 2}}, {"x-a": "1"}, {"q": "1", "r": "2"}),
        ({"set_default_query": {"r": 2}}, {"x-a": "1"}, {"r": "2"}),
        ({"set_default_query": {}}, {"x-a": "1"}, {}),
        ({"api_key": "other"}, {"authorization": "Bearer other"}, {"q": "1"}),
        ({"organization": "org"}, {"openai-organization": "org"}, {"q": "1"}),
        ({"timeout": 4}, {"x-stainless-read-timeout": "4"}, {"q": "1"}),
        ({"timeout": None}, {"x-stainless-read-timeout": None}, {"q": "1"}),
        ({"base_url": "http://copy"}, {"host": "copy"}, {"q": "1"}),
    ],
    ids=str,
)
def test_with_options_changes_the_copy_alone(
    mode: Mode, server: Server, options: Any, headers: Any, query: Any
) -> None:
    server.answer(times=3)
    client = mode.client(default_headers={"X-A": "1"}, default_query={"q": 1})
    mode.run(client.models.list)
    mode.run(client.with_options(**options).models.list)
    mode.run(client.models.list)
    before, changed, after = server.requests
    assert {name: changed.headers.get(name) for name in headers} == headers
    assert dict(changed.url.params) == query
    assert (before.url, before.headers, before.extensions) == (after.url, after.headers, after.extensions)


@pytest.mark.parametrize("which", ["headers", "query"])
def test_a_default_is_added_to_or_replaced_but_not_both(mode: Mode, which: str) -> None:
    with pytest.raises(
        ValueError, match=f"`default_{which}` and `set_default_{which}` arguments are mutually exclusive"
    ):
        mode.client().copy(**{f"default_{which}": {}, f"set_default_{which}": {}})


def test_a_copy_asks_the_same_function_for_the_key(mode: Mode, server: Server) -> None:
    server.answer(times=2)
    keys = iter(["one", "two"])
    client = mode.client(api_key=mode.function(lambda: next(keys)))
    mode.run(client.models.list)
    mode.run(client.with_options(timeout=1).models.list)
    assert server.requests[1].headers["authorization"] == "Bearer two"


def test_a_subclass_is_copied_as_itself(mode: Mode, server: Server) -> None:
    server.answer()

    class Mine(mode.Client):  # type: ignore[name-defined, misc]
        def __init__(self, *, tenant: str = "none", **settings: Any) -> None:
            super().__init__(**settings)
            self.tenant = tenant

        @property
        def auth_headers(self) -> dict[str, str]:
            return {"authorization": f"Tenant {self.tenant}"}

    copied = Mine(api_key=KEY, tenant="a").copy(_extra_kwargs={"tenant": "b"})
    assert type(copied) is Mine
    mode.run(copied.models.list)
    assert server.request.headers["authorization"] == "Tenant b"
    assert server.request.headers["user-agent"].startswith("Mine/Python ")


def test_a_subclass_may_add_default_headers(mode: Mode, server: Server) -> None:
    server.answer()

    class Mine(mode.Client):  # type: ignore[name-defined, misc]
        @property
        def default_headers(self) -> Any:
            return {**super().default_headers, "x-mine": "1"}

    mode.run(Mine(api_key=KEY).models.list)
    assert server.request.headers.get("x-mine") == "1"


def test_a_subclass_may_take_default_headers_away(mode: Mode, server: Server) -> None:
    server.answer()

    class Mine(mode.Client):  # type: ignore[name-defined, misc]
        @property
        def default_headers(self) -> Any:
            return {**super().default_headers, "X-Stainless-OS": omit}

    mode.run(Mine(api_key=KEY).models.list)
    assert "x-stainless-os" not in server.request.headers


def test_clients_tell_their_defaults(mode: Mode) -> None:
    client = mode.client(default_headers={"X-A": "1"}, default_query={"q": 1}, organization="o")
    headers = {name.lower(): value for name, value in client.default_headers.items()}
    assert "authorization" not in headers
    assert client.auth_headers == {"Authorization": f"Bearer {KEY}"}
    assert (headers["x-a"], headers["openai-organization"]) == ("1", "o")
    assert client.default_query == {"q": 1}
    assert client.max_retries == 0
    assert client.timeout == httpx.Timeout(600, connect=5)
    assert str(client.base_url) == "https://api.openai.com/v1/"


def test_the_key_is_not_in_the_repr(mode: Mode) -> None:
    assert KEY not in repr(mode.client())


# The caller's own httpx client


def test_an_http_clients_headers_cookies_and_params_are_honoured(mode: Mode, server: Server) -> None:
    server.answer(times=2)
    http = mode.http_client(
        headers={"X-Http": "1", "User-Agent": "mine", "Accept": "x/y"},
        cookies={"session": "c"},
        params={"p": "1"},
    )
    client = mode.client(http_client=http)
    mode.run(client.models.list, extra_query={"q": 2})
    http.headers["X-Http"] = "2"
    mode.run(client.models.list)
    first, second = server.requests
    assert first.headers["x-http"] == "1"
    assert first.headers["cookie"] == "session=c"
    assert dict(first.url.params) == {"p": "1", "q": "2"}
    # What this library itself says of a request wins over what httpx says by default.
    assert first.headers["accept"] == "application/json"
    assert first.headers["user-agent"] == client.user_agent
    assert (second.headers["x-http"], dict(second.url.params)) == ("2", {"p": "1"})


def test_params_of_an_http_client_may_change(mode: Mode, server: Server) -> None:
    server.answer(times=2)
    http = mode.http_client(params={"p": "1"})
    client = mode.client(http_client=http)
    mode.run(client.models.list)
    http.params = {"p": "2"}
    mode.run(client.models.list)
    assert [dict(request.url.params) for request in server.requests] == [{"p": "1"}, {"p": "2"}]


def test_cookies_that_the_server_sets_come_back(mode: Mode, server: Server) -> None:
    server.answer(headers={"set-cookie": "session=fresh; Path=/"})
    server.answer()
    client = mode.client()
    mode.run(client.models.list)
    mode.run(client.models.list)
    assert [request.headers.get("cookie") for request in server.requests] == [None, "session=fresh"]


@pytest.mark.parametrize(
    ("of_http", "of_client", "read"),
    [
        ({}, {}, 600),
        ({"timeout": 9}, {}, 9),
        ({"timeout": 9}, {"timeout": 4}, 4),
        ({"timeout": None}, {}, None),
        ({"timeout": 9}, {"timeout": None}, None),
    ],
)
def test_whose_timeout_holds(mode: Mode, server: Server, of_http: Any, of_client: Any, read: Any) -> None:
    server.answer()
    mode.run(mode.client(http_client=mode.http_client(**of_http), **of_client).models.list)
    assert server.request.extensions["timeout"]["read"] == read


def test_an_http_clients_hooks_run(mode: Mode, server: Server) -> None:
    server.answer()
    seen: list[Any] = []
    hooks = {"request": [mode.function(seen.append)], "response": [mode.function(seen.append)]}
    mode.run(mode.client(http_client=mode.http_client(event_hooks=hooks)).models.list)
    assert [type(each) for each in seen] == [httpx.Request, httpx.Response]


def test_an_http_clients_auth_signs_the_request(mode: Mode, server: Server) -> None:
    server.answer()

    class Signed(httpx.Auth):
        requires_request_body = True

        def auth_flow(self, request: httpx.Request) -> Any:
            request.headers["x-signature"] = str(len(request.content))
            yield request

    mode.run(mode.client(http_client=mode.http_client(auth=Signed())).moderations.create, input="x")
    assert server.request.headers["x-signature"] == str(len(server.bodies[0]))


def test_leaving_the_with_block_closes(mode: Mode) -> None:
    client = mode.client()
    if mode.is_async:

        async def block() -> None:
            async with client as entered:
                assert entered is client and not client.is_closed()

        mode.run(block)
    else:
        with client as entered:
            assert entered is client and not client.is_closed()
    assert client.is_closed()


@pytest.mark.parametrize("name", ["DefaultHttpxClient", "DefaultAsyncHttpxClient"])
def test_the_default_http_clients(name: str) -> None:
    made = getattr(openai, name)()
    assert made.timeout == httpx.Timeout(600, connect=5)
    assert made.follow_redirects is True
    assert getattr(openai, name)(timeout=3, follow_redirects=False).timeout == httpx.Timeout(3)


CLIENTS = ["OpenAI", "AsyncOpenAI", "AzureOpenAI", "AsyncAzureOpenAI"]


@pytest.mark.parametrize("name", CLIENTS)
@pytest.mark.parametrize(
    ("setting", "instead"),
    [
        ("api_kye", "did you mean 'api_key'"),
        ("apikey", "did you mean 'api_key'"),
        ("openai_api_key", "did you mean 'api_key'"),
        ("organisation", "did you mean 'organization'"),
        ("org_id", "did you mean 'organization'"),
        ("project_id", "did you mean 'project'"),
        ("retries", "did you mean 'max_retries'"),
        ("request_timeout", "did you mean 'timeout'"),
        ("headers", "did you mean 'default_headers'"),
        ("session", "did you mean 'http_client'"),
        ("proxies", r"http_client=openai\.Default(Async)?HttpxClient\(proxy="),
        ("verify_ssl", r"http_client=openai\.Default(Async)?HttpxClient\(verify="),
        ("transport", r"http_client=openai\.Default(Async)?HttpxClient\(transport="),
        ("model", r"argument of the calls, such as client\.chat\.completions\.create\(model="),
        ("temperature", "argument of the calls"),
    ],
)
def test_an_unknown_setting_is_told_what_is_meant(name: str, setting: str, instead: str) -> None:
    cls: Any = getattr(openai, name)
    with pytest.raises(
        TypeError, match=rf"^{name}\.__init__\(\) got an unexpected keyword argument '{setting}'; .*{instead}"
    ):
        cls(**{setting: "sk-test"})
    given = {"azure_endpoint": "https://r", "api_version": "v"} if "Azure" in name else {}
    client = cls(api_key="k", **given)
    with pytest.raises(
        TypeError, match=rf"^{name}\.copy\(\) got an unexpected keyword argument '{setting}'; .*{instead}"
    ):
        client.with_options(**{setting: "sk-test"})


@pytest.mark.parametrize(
    ("name", "setting", "instead"),
    [
        ("OpenAI", "api_base", "did you mean 'base_url'"),
        ("AzureOpenAI", "api_base", "did you mean 'azure_endpoint'"),
        ("OpenAI", "api_type", r"use openai\.AzureOpenAI"),
        ("AsyncOpenAI", "azure_endpoint", r"a setting of openai\.AsyncAzureOpenAI"),
        ("OpenAI", "deployment", r"openai\.AzureOpenAI has 'azure_deployment'"),
        ("AzureOpenAI", "deployment", "did you mean 'azure_deployment'"),
        ("OpenAI", "engine", r"create\(model=\.\.\.\)"),
        ("OpenAI", "zzz", "'zzz'$"),
    ],
)
def test_what_is_meant_depends_on_the_client(name: str, setting: str, instead: str) -> None:
    with pytest.raises(
        TypeError, match=f"unexpected keyword argument '{setting}'.*{instead}" if setting != "zzz" else instead
    ):
        getattr(openai, name)(**{setting: "x"})


@pytest.mark.parametrize("name", CLIENTS)
def test_settings_go_by_name_and_are_not_shown(name: str) -> None:
    cls: Any = getattr(openai, name)
    with pytest.raises(
        TypeError, match=rf"^{name}\.__init__\(\) takes keyword arguments only: write {name}\(api_key"
    ) as caught:
        cls("sk-secret")
    assert "sk-secret" not in str(caught.value)
    assert "api_key" in inspect.signature(cls).parameters
    assert inspect.signature(cls.copy) == inspect.signature(cls.with_options)


def test_a_subclass_may_have_settings_of_its_own(mode: Mode) -> None:
    class Own(mode.Client):
        def __init__(self, *, api_base: str, **settings: Any) -> None:
            super().__init__(base_url=api_base, **settings)

    assert str(mode.keep(Own(api_base="http://x", api_key="k")).base_url) == "http://x"
    with pytest.raises(TypeError, match="did you mean 'api_key'"):
        Own(api_base="http://x", apikey="k")
