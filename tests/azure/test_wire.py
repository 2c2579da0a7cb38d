"""What goes over the wire to Azure: where calls go, and how the caller is identified."""

from __future__ import annotations

import json
import warnings
from typing import Any, Callable

import httpx
import pytest
from pytest_httpx import HTTPXMock

from openai import endpoints
from openai.lib import azure

from .conftest import KEY, VERSION, Mode

Wire = Callable[[], httpx.Request]

RESOURCE = "https://res.openai.azure.com/openai"

#: One call of each endpoint that Azure has once a deployment.
DEPLOYED: dict[str, dict[str, Any]] = {
    "chat.completions.create": {"messages": []},
    "completions.create": {"prompt": "x"},
    "embeddings.create": {"input": "x", "encoding_format": "float"},
    "audio.speech.create": {"input": "x", "voice": "alloy"},
    "audio.transcriptions.create": {"file": b"x"},
    "audio.translations.create": {"file": b"x"},
    "images.generate": {"prompt": "x"},
    "images.edit": {"prompt": "x", "image": b"x"},
}

#: Calls of others, with the path that they go to.
OTHERS: dict[str, tuple[str, dict[str, Any]]] = {
    "chat.completions.list": ("/chat/completions", {}),
    "responses.create": ("/responses", {"model": "dep", "input": "x"}),
    "responses.retrieve": ("/responses/r", {"response_id": "r"}),
    "images.create_variation": ("/images/variations", {"model": "dep", "image": b"x"}),
    "moderations.create": ("/moderations", {"model": "dep", "input": "x"}),
    "models.list": ("/models", {}),
    "files.list": ("/files", {}),
    "batches.list": ("/batches", {}),
    "fine_tuning.jobs.list": ("/fine_tuning/jobs", {}),
    "vector_stores.list": ("/vector_stores", {}),
}


def method(client: Any, id: str) -> Any:
    found = client
    for step in id.split("."):
        found = getattr(found, step)
    return found


def place(request: httpx.Request) -> str:
    return str(request.url.copy_with(query=None))


def test_the_rows_say_which_endpoints_azure_has_once_a_deployment() -> None:
    rows = [row for row in endpoints.all() if row.deployment]
    assert {row.id for row in rows} >= set(DEPLOYED)
    paths = {endpoints.get(id).path for id in DEPLOYED}
    assert {row.path for row in rows} == azure._deployments_endpoints == paths
    assert [row.id for row in endpoints.all() if row.method == "POST" and row.path in paths and row not in rows] == []


@pytest.mark.parametrize("id", list(DEPLOYED))
def test_the_model_is_the_deployment(mode: Mode, wire: Wire, id: str) -> None:
    mode.run(method(mode.client(), id), model="my dep", **DEPLOYED[id])
    assert place(wire()) == f"{RESOURCE}/deployments/my%20dep{endpoints.get(id).path}"
    assert wire().url.query == f"api-version={VERSION}".encode()
    assert b"my dep" in wire().content


@pytest.mark.parametrize("id", list(DEPLOYED))
def test_the_deployment_of_the_client_goes_before_the_model(mode: Mode, wire: Wire, id: str) -> None:
    mode.run(method(mode.client(azure_deployment="one/two"), id), model="gpt", **DEPLOYED[id])
    assert place(wire()) == f"{RESOURCE}/deployments/one/two{endpoints.get(id).path}"
    assert b"gpt" in wire().content


@pytest.mark.parametrize("deployment", [None, "dep"])
@pytest.mark.parametrize("id", list(OTHERS))
def test_other_endpoints_have_no_deployment(mode: Mode, wire: Wire, id: str, deployment: Any) -> None:
    path, params = OTHERS[id]
    mode.run(method(mode.client(azure_deployment=deployment), id), **params)
    assert place(wire()) == RESOURCE + path
    assert wire().url.params["api-version"] == VERSION


@pytest.mark.parametrize("deployment", ["a b", "ä", "a'b(c)!*~", "a+b&c=d", "a%2fb", "a:b@c", "a;b", "A.b_c-d"])
def test_a_deployment_of_any_name_is_told_from_the_rest(mode: Mode, wire: Wire, deployment: str) -> None:
    client = mode.client(azure_deployment=deployment, azure_endpoint="https://RES.openai.azure.com:443")
    mode.chat(client)
    assert wire().url.path == f"/openai/deployments/{deployment}/chat/completions"
    mode.run(client.models.list)
    assert place(wire()) == f"{RESOURCE}/models"
    assert client.with_options(timeout=1)._azure_deployment == deployment


def test_without_model_and_deployment_the_path_stays(mode: Mode, wire: Wire) -> None:
    mode.run(mode.client().images.generate, prompt="x")
    assert place(wire()) == f"{RESOURCE}/images/generations"


@pytest.mark.parametrize(
    ("base_url", "chat", "models"),
    [
        ("https://gw/x/openai", "https://gw/x/openai/deployments/dep/chat/completions", "https://gw/x/openai/models"),
        ("https://gw/openai/", "https://gw/openai/deployments/dep/chat/completions", "https://gw/openai/models"),
        (
            "https://gw/openai/deployments/other",
            "https://gw/openai/deployments/other/chat/completions",
            "https://gw/openai/deployments/other/models",
        ),
        ("https://gw/openai/v1/", "https://gw/openai/v1/chat/completions", "https://gw/openai/v1/models"),
        (httpx.URL("https://gw/"), "https://gw/deployments/dep/chat/completions", "https://gw/models"),
    ],
)
def test_a_base_url_is_used_as_it_is(mode: Mode, wire: Wire, base_url: Any, chat: str, models: str) -> None:
    client = mode.client(azure_endpoint=None, base_url=base_url)
    mode.chat(client)
    assert place(wire()) == chat
    mode.run(client.models.list)
    assert place(wire()) == models


@pytest.mark.parametrize(
    "endpoint", ["https://gw/a", "https://gw/a/", "https://gw/a//", "http://gw:8080", "https://gw/openai"]
)
def test_an_endpoint_may_have_a_path_and_slashes(mode: Mode, wire: Wire, endpoint: str) -> None:
    mode.run(mode.client(azure_endpoint=endpoint).models.list)
    assert place(wire()) == f"{endpoint.rstrip('/')}/openai/models"


def test_a_base_url_set_later_is_followed(mode: Mode, wire: Wire) -> None:
    client = mode.client(azure_deployment="dep")
    client.base_url = "https://elsewhere/openai"
    mode.chat(client, model="m")
    assert place(wire()) == "https://elsewhere/openai/deployments/m/chat/completions"
    mode.run(mode.keep(client.with_options(timeout=1)).models.list)
    assert place(wire()) == "https://elsewhere/openai/models"


@pytest.mark.parametrize(
    "base_url",
    [f"{RESOURCE}/deployments/other", "https://elsewhere/openai/deployments/other/", "https://gw/deployments/x"],
)
def test_a_base_url_set_later_may_have_another_deployment(mode: Mode, wire: Wire, base_url: str) -> None:
    client = mode.client(azure_deployment="dep")
    client.base_url = base_url
    whole = base_url.rstrip("/")
    for each in (client, mode.keep(client.with_options(timeout=1)), mode.keep(client.copy().copy())):
        mode.chat(each, model="m")
        assert place(wire()) == f"{whole}/chat/completions"
        mode.run(each.models.list)
        assert place(wire()) == f"{whole.partition('/deployments/')[0]}/models"


def test_a_deployment_beside_a_base_url_has_no_effect(mode: Mode, wire: Wire) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        client = mode.client(azure_endpoint=None, base_url="https://gw/openai", azure_deployment="d")
    assert client._azure_deployment is None
    mode.chat(client, model="m")
    assert place(wire()) == "https://gw/openai/deployments/m/chat/completions"


def test_requests_by_hand_go_where_their_endpoints_do(mode: Mode, wire: Wire) -> None:
    client = mode.client()
    mode.run(client.post, "/chat/completions", cast_to=object, body={"model": "dep"})
    assert place(wire()) == f"{RESOURCE}/deployments/dep/chat/completions"
    mode.run(client.post, "/chat/completions", cast_to=object, body={})
    assert place(wire()) == f"{RESOURCE}/chat/completions"
    mode.run(client.get, "/models", cast_to=object)
    assert place(wire()) == f"{RESOURCE}/models"
    mode.run(client.get, "https://elsewhere/x", cast_to=object)
    assert place(wire()) == "https://elsewhere/x"


def test_the_query_of_client_and_call_goes_along(mode: Mode, wire: Wire) -> None:
    client = mode.client(default_query={"a": "1", "api-version": "ignored"})
    mode.chat(client)
    assert dict(wire().url.params) == {"a": "1", "api-version": VERSION}
    mode.chat(client, extra_query={"api-version": "2025-01-01-preview", "b": "2"})
    assert dict(wire().url.params) == {"a": "1", "api-version": "2025-01-01-preview", "b": "2"}


def test_an_empty_version_is_left_out(mode: Mode, wire: Wire) -> None:
    mode.chat(mode.client(api_version=""))
    assert wire().url.query == b""


def test_streams_and_extra_bodies_go_the_same_way(mode: Mode, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(text='data: {"id": "c", "choices": []}\n\ndata: [DONE]\n\n')
    stream = mode.chat(mode.client(), stream=True, extra_body={"model": "sent"})
    assert [chunk.id for chunk in mode.rest(stream)] == ["c"]
    request = httpx_mock.get_requests()[-1]
    assert place(request) == f"{RESOURCE}/deployments/dep/chat/completions"
    assert json.loads(request.content)["model"] == "sent"


# Credentials


def credentials(request: httpx.Request) -> dict[str, str]:
    return {name: request.headers[name] for name in ("api-key", "authorization") if name in request.headers}


def test_a_key_goes_into_its_own_header(mode: Mode, wire: Wire) -> None:
    mode.chat(mode.client())
    assert credentials(wire()) == {"api-key": KEY}


def test_a_function_for_the_key_is_asked_for_every_call(mode: Mode, wire: Wire) -> None:
    keys = iter(["one", "two"])
    client = mode.client(api_key=mode.function(lambda: next(keys)))
    mode.chat(client)
    mode.chat(client)
    assert credentials(wire()) == {"api-key": "two"}


def test_a_token_takes_the_place_of_the_key(mode: Mode, wire: Wire) -> None:
    mode.chat(mode.client(azure_ad_token="tok"))
    assert credentials(wire()) == {"authorization": "Bearer tok"}


def test_a_token_goes_before_a_token_function(mode: Mode, wire: Wire) -> None:
    mode.chat(mode.client(api_key=None, azure_ad_token="tok", azure_ad_token_provider=lambda: "other"))
    assert credentials(wire()) == {"authorization": "Bearer tok"}


def test_a_key_beside_a_token_function_goes_along(mode: Mode, wire: Wire) -> None:
    mode.chat(mode.client(azure_ad_token_provider=mode.function(lambda: "tok")))
    assert credentials(wire()) == {"api-key": KEY, "authorization": "Bearer tok"}


def test_the_headers_of_a_call_go_before_all(mode: Mode, wire: Wire) -> None:
    mode.chat(mode.client(), extra_headers={"api-key": "own"})
    assert credentials(wire()) == {"api-key": "own"}
    mode.chat(mode.client(api_key=None, azure_ad_token="tok"), extra_headers={"Authorization": "own"})
    assert credentials(wire()) == {"authorization": "own"}


def test_a_call_may_bring_the_only_key(mode: Mode, wire: Wire) -> None:
    client = mode.client(api_key=None, azure_ad_token_provider=lambda: "tok")
    client._azure_ad_token_provider = None
    mode.chat(client, extra_headers={"api-key": "own"})
    assert credentials(wire()) == {"api-key": "own"}


def test_the_admin_key_is_not_for_azure(mode: Mode, wire: Wire) -> None:
    mode.run(mode.client(admin_api_key="adm").admin.organization.projects.list)
    assert credentials(wire()) == {"api-key": KEY}


@pytest.mark.parametrize(("target", "kept"), [("https://elsewhere/x", False), (f"{RESOURCE}/x", True)])
def test_credentials_do_not_follow_to_another_host(mode: Mode, httpx_mock: HTTPXMock, target: str, kept: bool) -> None:
    httpx_mock.add_response(status_code=307, headers={"location": target})
    httpx_mock.add_response(json={"data": []})
    mode.chat(mode.client(azure_ad_token_provider=lambda: "tok"))
    assert set(credentials(httpx_mock.get_requests()[-1])) == ({"api-key", "authorization"} if kept else set())


def test_organization_and_project_go_along(mode: Mode, wire: Wire) -> None:
    mode.chat(mode.client(organization="org", project="proj"))
    assert (wire().headers["openai-organization"], wire().headers["openai-project"]) == ("org", "proj")


# What the environment says


def test_everything_may_come_from_the_environment(mode: Mode, wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", "https://env")
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "env-key")
    monkeypatch.setenv("OPENAI_API_VERSION", "2024-02-01")
    mode.chat(mode.keep(mode.Client()))
    assert str(wire().url) == "https://env/openai/deployments/dep/chat/completions?api-version=2024-02-01"
    assert credentials(wire()) == {"api-key": "env-key"}
    monkeypatch.setenv("AZURE_OPENAI_AD_TOKEN", "env-token")
    mode.chat(mode.keep(mode.Client()))
    assert credentials(wire()) == {"authorization": "Bearer env-token"}


def test_what_the_program_says_goes_before_the_environment(
    mode: Mode, wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", "https://env")
    monkeypatch.setenv("AZURE_OPENAI_AD_TOKEN", "env-token")
    monkeypatch.setenv("OPENAI_API_VERSION", "2024-02-01")
    monkeypatch.setenv("OPENAI_API_KEY", "key-of-openai")
    monkeypatch.setenv("OPENAI_BASE_URL", "https://openai")
    mode.chat(mode.client(azure_endpoint=None, base_url="https://gw"))
    assert str(wire().url) == f"https://gw/deployments/dep/chat/completions?api-version={VERSION}"
    assert credentials(wire()) == {"api-key": KEY}
    mode.chat(mode.client(api_key=None, azure_ad_token_provider=lambda: "fresh"))
    assert credentials(wire()) == {"authorization": "Bearer fresh"}


# What other packages read


def test_the_parts_of_a_client_are_where_packages_look_for_them(mode: Mode) -> None:
    def provider() -> str:
        return "tok"

    client = mode.client(api_key=None, azure_deployment="dep", azure_ad_token_provider=provider)
    assert client._api_version == VERSION
    assert client._azure_deployment == "dep"
    assert client._azure_endpoint == httpx.URL("https://res.openai.azure.com")
    assert client._azure_ad_token is None
    assert client._azure_ad_token_provider is provider
    assert client.api_key == azure.API_KEY_SENTINEL
    assert client.base_url == httpx.URL(f"{RESOURCE}/deployments/dep/")
    assert client.default_query == {"api-version": VERSION}
    assert mode.run(client._get_azure_ad_token) == "tok"
    assert str(client._prepare_url("/chat/completions")) == f"{RESOURCE}/deployments/dep/chat/completions"
    assert str(client._prepare_url("/models")) == f"{RESOURCE}/models"
    assert str(client._prepare_url("https://elsewhere/x")) == "https://elsewhere/x"


def test_a_client_tells_what_it_is(mode: Mode) -> None:
    import openai
    from openai._utils import is_async_azure_client, is_azure_client

    client = mode.client()
    assert isinstance(client, openai.AsyncOpenAI if mode.is_async else openai.OpenAI)
    assert isinstance(client, azure.BaseAzureClient)
    assert (is_azure_client(client), is_async_azure_client(client)) == (not mode.is_async, mode.is_async)
    assert client.user_agent.startswith("AsyncAzureOpenAI/" if mode.is_async else "AzureOpenAI/")


@pytest.mark.parametrize(
    ("settings", "url"),
    [
        ({}, f"wss://res.openai.azure.com/openai/realtime?api-version={VERSION}&deployment=m&a=b"),
        (
            {"azure_deployment": "dep"},
            f"wss://res.openai.azure.com/openai/realtime?api-version={VERSION}&deployment=dep&a=b",
        ),
        (
            {"azure_endpoint": "http://127.0.0.1:1"},
            f"ws://127.0.0.1:1/openai/realtime?api-version={VERSION}&deployment=m&a=b",
        ),
        (
            {"azure_endpoint": None, "base_url": "https://gw/y"},
            f"wss://gw/y/realtime?api-version={VERSION}&deployment=m&a=b",
        ),
        (
            {"azure_endpoint": None, "base_url": "https://gw/openai/v1", "api_version": ""},
            "wss://gw/openai/v1/realtime?model=m&a=b",
        ),
        ({"websocket_base_url": "wss://ws/z/"}, f"wss://ws/z/realtime?api-version={VERSION}&deployment=m&a=b"),
    ],
)
def test_realtime_sessions_have_a_url_of_their_own(mode: Mode, settings: Any, url: str) -> None:
    client = mode.client(**settings)
    assert mode.run(client._configure_realtime, "m", {"a": "b"}) == (httpx.URL(url), {"api-key": KEY})


def test_a_realtime_session_asks_for_a_token(mode: Mode) -> None:
    client = mode.client(api_key=None, azure_ad_token_provider=mode.function(lambda: "tok"))
    assert mode.run(client._configure_realtime, "m", {})[1] == {"Authorization": "Bearer tok"}


@pytest.mark.parametrize("setting", ["api_key", "azure_ad_token"])
@pytest.mark.parametrize("secret", ["not needed", "My API Key", "NO KEY"])
def test_a_secret_is_whatever_a_header_can_carry(
    mode: Mode, wire: Wire, monkeypatch: pytest.MonkeyPatch, setting: str, secret: str
) -> None:
    expected = {"api_key": ("api-key", secret), "azure_ad_token": ("authorization", f"Bearer {secret}")}[setting]
    monkeypatch.setenv({"api_key": "AZURE_OPENAI_API_KEY", "azure_ad_token": "AZURE_OPENAI_AD_TOKEN"}[setting], secret)
    function = {"api_key": "api_key", "azure_ad_token": "azure_ad_token_provider"}[setting]
    for settings in ({setting: secret}, {function: mode.function(lambda: secret)}, {}):
        mode.chat(mode.client(**{"api_key": None, **settings}))
        assert wire().headers[expected[0]] == expected[1]


@pytest.mark.parametrize("setting", ["api_key", "admin_api_key", "azure_ad_token"])
@pytest.mark.parametrize("secret", [b"k", 5, object()])
def test_a_secret_of_another_type_is_refused_by_the_constructor(mode: Mode, setting: str, secret: Any) -> None:
    with pytest.raises(TypeError, match=f"`{setting}` must be a str"):
        mode.client(**{setting: secret})
    with pytest.raises(TypeError, match=f"`{setting}` must be a str"):
        mode.client().with_options(**{setting: secret})


def test_a_key_function_is_asked_by_refresh(mode: Mode) -> None:
    client = mode.client(api_key=mode.function(lambda: "fresh"))
    assert mode.run(client._refresh_api_key) == client.api_key == "fresh"
    assert client.auth_headers == {"api-key": "fresh"}
    assert client._workload_identity_auth is None
