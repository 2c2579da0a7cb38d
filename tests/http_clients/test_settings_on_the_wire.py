"""Keys, organization, project and the overrides of `with_options`, as requests show them."""

from __future__ import annotations

from typing import Any, Callable

import httpx
import pytest
from pytest_httpx import HTTPXMock

import openai

from .conftest import KEY, Mode

ADMIN = "sk-admin-of-the-tests"

Calls = Callable[..., Any]


@pytest.fixture
def sent(mode: Mode, httpx_mock: HTTPXMock) -> Calls:
    """Return a function that makes a call and returns the request that came of it."""

    def call(function: Callable[..., Any], *args: Any, **kwargs: Any) -> httpx.Request:
        httpx_mock.add_response(json={"object": "list", "data": []})
        mode.run(function, *args, **kwargs)
        return httpx_mock.get_requests()[-1]

    return call


def admin_calls(client: Any) -> list[Callable[[], Any]]:
    organization = client.admin.organization
    return [
        organization.projects.list,
        lambda: organization.admin_api_keys.create(name="n"),
        lambda: organization.users.retrieve("u"),
        lambda: organization.audit_logs.list(limit=1),
        lambda: organization.projects.with_raw_response.retrieve("p"),
    ]


# The admin key


def test_admin_calls_bring_the_admin_key_and_others_the_key(mode: Mode, sent: Calls) -> None:
    client = mode.client(admin_api_key=ADMIN)
    assert sent(client.models.list).headers["authorization"] == f"Bearer {KEY}"
    for call in admin_calls(client):
        assert sent(call).headers["authorization"] == f"Bearer {ADMIN}"


def test_the_admin_key_of_the_environment(mode: Mode, sent: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_ADMIN_KEY", ADMIN)
    assert sent(admin_calls(mode.client())[0]).headers["authorization"] == f"Bearer {ADMIN}"
    # With nothing but an admin key, a client can still make admin calls.
    alone = mode.keep(mode.Client(max_retries=0))
    assert sent(admin_calls(alone)[0]).headers["authorization"] == f"Bearer {ADMIN}"
    with pytest.raises(openai.OpenAIError, match="api_key"):
        mode.run(alone.models.list)


def test_without_an_admin_key_nothing_is_sent(mode: Mode, httpx_mock: HTTPXMock) -> None:
    for call in admin_calls(mode.client()):
        with pytest.raises(
            openai.OpenAIError, match=r"admin\.organization\.\S+\(\) needs an admin key.*OPENAI_ADMIN_K"
        ):
            mode.run(call)
    assert httpx_mock.get_requests() == []


def test_an_admin_key_of_one_calls_own(mode: Mode, sent: Calls) -> None:
    client = mode.client()
    own = {"Authorization": f"Bearer {ADMIN}"}
    request = sent(client.admin.organization.projects.list, extra_headers=own)
    assert request.headers["authorization"] == f"Bearer {ADMIN}"
    assert sent(admin_calls(client.with_options(admin_api_key=ADMIN))[1]).headers["authorization"] == f"Bearer {ADMIN}"


def test_an_admin_key_that_no_header_can_carry(mode: Mode) -> None:
    client = mode.client(admin_api_key=f"{ADMIN}\n")
    with pytest.raises(openai.OpenAIError, match="admin_api_key") as found:
        mode.run(client.admin.organization.projects.list)
    assert ADMIN not in str(found.value)


# Organization and project


@pytest.mark.parametrize("where", ["argument", "environment", "attribute", "with_options"])
def test_organization_and_project(mode: Mode, sent: Calls, monkeypatch: pytest.MonkeyPatch, where: str) -> None:
    names = {"organization": "org-1", "project": "proj_1"}
    if where == "environment":
        monkeypatch.setenv("OPENAI_ORG_ID", "org-1")
        monkeypatch.setenv("OPENAI_PROJECT_ID", "proj_1")
    client = mode.client(**(names if where == "argument" else {}))
    if where == "attribute":
        client.organization, client.project = "org-1", "proj_1"
    if where == "with_options":
        client = client.with_options(**names)
    request = sent(client.models.list)
    assert (request.headers["openai-organization"], request.headers["openai-project"]) == ("org-1", "proj_1")


def test_neither_is_sent_where_nobody_says_so(mode: Mode, sent: Calls) -> None:
    request = sent(mode.client().models.list)
    assert not {"openai-organization", "openai-project"} & set(request.headers)


def test_a_call_may_change_them_or_leave_them_out(mode: Mode, sent: Calls) -> None:
    client = mode.client(organization="org-1", project="proj_1")
    request = sent(client.models.list, extra_headers={"OpenAI-Organization": "org-2", "OpenAI-Project": openai.omit})
    assert request.headers["openai-organization"] == "org-2"
    assert "openai-project" not in request.headers
    assert sent(client.models.list).headers["openai-project"] == "proj_1"


@pytest.mark.parametrize("name", ["organization", "project"])
def test_one_that_no_header_can_carry(mode: Mode, name: str) -> None:
    with pytest.raises(openai.OpenAIError, match=f"'openai-{name}' contains what HTTP cannot carry"):
        mode.run(mode.client(**{name: "org-1\n"}).models.list)


# with_options


@pytest.mark.parametrize(
    ("options", "headers"),
    [
        ({"api_key": "other"}, {"authorization": "Bearer other"}),
        ({"organization": "other"}, {"openai-organization": "other"}),
        ({"project": "other"}, {"openai-project": "other"}),
        ({"default_headers": {"X-Mine": "1"}}, {"x-mine": "1"}),
        ({"default_headers": {"Authorization": "Token t"}}, {"authorization": "Token t"}),
        ({"base_url": "https://other.test/v3"}, {"host": "other.test"}),
        ({"timeout": 7}, {"x-stainless-read-timeout": "7"}),
        ({"timeout": 2.5}, {"x-stainless-read-timeout": "2.5"}),
    ],
    ids=str,
)
def test_an_override_holds_in_every_style(
    mode: Mode, sent: Calls, httpx_mock: HTTPXMock, options: Any, headers: dict[str, str]
) -> None:
    client = mode.client(organization="o", project="p").with_options(**options)
    raw = sent(client.models.with_raw_response.list)
    plain = sent(client.models.list)
    again = sent(client.with_options(max_retries=1).models.list)
    low = sent(client.get, "/models", cast_to=object)
    for request in (raw, plain, again, low):
        assert {name: request.headers[name] for name in headers} == headers


def test_a_key_function_of_the_copy(mode: Mode, sent: Calls) -> None:
    keys = iter(["one", "two"])
    copied = mode.client().with_options(api_key=mode.function(lambda: next(keys)))
    assert [sent(copied.models.list).headers["authorization"] for _ in range(2)] == ["Bearer one", "Bearer two"]
    back = copied.with_options(api_key=KEY)
    assert sent(back.models.list).headers["authorization"] == f"Bearer {KEY}"


def test_retries_of_the_copy(mode: Mode, httpx_mock: HTTPXMock, monkeypatch: pytest.MonkeyPatch) -> None:
    async def at_once(seconds: float) -> None: ...

    monkeypatch.setattr("time.sleep", lambda seconds: None)
    monkeypatch.setattr("anyio.sleep", at_once)
    client = mode.client(max_retries=0)
    for _ in range(5):
        httpx_mock.add_response(503, json={})
    with pytest.raises(openai.InternalServerError):
        mode.run(client.with_options(max_retries=3).models.list)
    with pytest.raises(openai.InternalServerError):
        mode.run(client.models.list)
    counts = [request.headers["x-stainless-retry-count"] for request in httpx_mock.get_requests()]
    assert counts == ["0", "1", "2", "3", "0"]


@pytest.mark.parametrize("wrong", [-1, 1.5, "2", None])
def test_a_wrong_number_of_retries(mode: Mode, wrong: Any) -> None:
    with pytest.raises(TypeError, match=r"max_retries (must be an integer of 0 or more|cannot be None)"):
        mode.client().with_options(max_retries=wrong)


def test_an_unknown_option(mode: Mode) -> None:
    with pytest.raises(TypeError, match="timeot"):
        mode.client().with_options(timeot=3)


def test_an_http_client_for_some_calls(mode: Mode) -> None:
    seen: list[str] = []

    def answering(name: str) -> Any:
        def answer(request: httpx.Request) -> httpx.Response:
            seen.append(f"{name} {request.headers['authorization']}")
            return httpx.Response(200, json={"object": "list", "data": []})

        return mode.http_client(transport=mode.transport(answer))

    client = mode.client(http_client=answering("first"))
    mode.run(client.with_options(http_client=answering("second"), api_key="other").models.list)
    mode.run(client.models.list)
    assert seen == ["second Bearer other", f"first Bearer {KEY}"]


def test_an_http_client_of_the_wrong_colour_for_some_calls(mode: Mode) -> None:
    wrong = httpx.Client() if mode.is_async else httpx.AsyncClient()
    with pytest.raises(TypeError, match="Invalid `http_client` argument"):
        mode.client().with_options(http_client=wrong)
