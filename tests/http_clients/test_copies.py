"""What `copy`, `deepcopy` and `pickle` make of a client."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import httpx
import pytest

import openai
from openai.testing import LocalServer

from .conftest import KEY, Mode
from .programs import run_program

SETTINGS: dict[str, Any] = {
    "organization": "o",
    "project": "p",
    "base_url": "http://host/v1",
    "timeout": httpx.Timeout(3, read=4),
    "max_retries": 7,
    "default_headers": {"X-A": "1", "X-B": openai.omit},
    "default_query": {"q": [1, 2]},
    "admin_api_key": "sk-admin-of-the-tests",
    "webhook_secret": "whsec_of_the_tests",
}


def facts(client: Any) -> dict[str, Any]:
    names = ("api_key", "organization", "project", "base_url", "timeout", "max_retries", "default_query")
    secrets = ("admin_api_key", "webhook_secret", "_custom_headers")
    return {name: getattr(client, name) for name in (*names, *secrets)}


WAYS = {"copy": copy.copy, "deepcopy": copy.deepcopy, "pickle": lambda client: pickle.loads(pickle.dumps(client))}


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest) -> Any:
    return WAYS[request.param]


def test_all_settings_go_along(mode: Mode, way: Any) -> None:
    client = mode.client(**SETTINGS)
    made = mode.keep(way(client))
    assert type(made) is type(client)
    assert facts(made) == facts(client)
    assert facts(mode.keep(way(made))) == facts(client)


def test_what_is_made_works(mode: Mode, way: Any, server: LocalServer) -> None:
    client = mode.client(base_url=server.base_url)
    mode.chat(client)
    made = mode.keep(way(client))
    assert made.chat.completions._client is made
    mode.chat(made)
    mode.chat(made.with_options(timeout=7))
    assert [request.sent(KEY) for request in server.requests] == [True] * 3


def test_whose_connections_they_use(mode: Mode) -> None:
    client = mode.client()
    assert copy.copy(client)._client is client._client
    for way in ("deepcopy", "pickle"):
        assert mode.keep(WAYS[way](client))._client is not client._client


def test_what_a_deep_copy_changes_is_its_own(mode: Mode) -> None:
    client = mode.client(default_query={"q": [1]})
    made = mode.keep(copy.deepcopy(client))
    made._custom_query["q"].append(2)
    assert client.default_query == {"q": [1]}


def test_inside_of_other_objects(mode: Mode) -> None:
    client = mode.client()
    agent = {"client": client, "again": client, "resource": client.chat.completions}
    for made in (copy.deepcopy(agent), pickle.loads(pickle.dumps(agent))):
        mode.keep(made["client"])
        assert made["client"] is made["again"] is made["resource"]._client


def test_a_subclass_keeps_what_it_has_added(mode: Mode, way: Any) -> None:
    made = mode.keep(way((Tenant if not mode.is_async else AsyncTenant)("acme")))
    assert (type(made).__name__, made.tenant) == (("AsyncTenant" if mode.is_async else "Tenant"), "acme")


class Tenant(openai.OpenAI):
    def __init__(self, tenant: str) -> None:
        super().__init__(api_key=KEY)
        self.tenant = tenant


class AsyncTenant(openai.AsyncOpenAI):
    def __init__(self, tenant: str) -> None:
        super().__init__(api_key=KEY)
        self.tenant = tenant


def test_azure_clients_too(mode: Mode, way: Any) -> None:
    cls = openai.AsyncAzureOpenAI if mode.is_async else openai.AzureOpenAI
    made = mode.keep(way(cls(api_key=KEY, api_version="v", azure_endpoint="https://res.test", azure_deployment="d")))
    assert (made.api_key, str(made.base_url)) == (KEY, "https://res.test/openai/deployments/d/")
    assert made.default_query == {"api-version": "v"}


# An http_client that was passed


def test_a_passed_http_client_is_shared_by_copies(mode: Mode) -> None:
    http = mode.http_client()
    client = mode.client(http_client=http)
    assert copy.copy(client)._client is copy.deepcopy(client)._client is http


def test_a_passed_http_client_cannot_be_pickled(mode: Mode) -> None:
    client = mode.client(http_client=mode.http_client())
    with pytest.raises(TypeError, match=r"cannot pickle .*`http_client`.*with_options\(http_client="):
        pickle.dumps(client)


# Keys


def test_a_key_that_the_program_has_passed_goes_along(mode: Mode) -> None:
    assert KEY.encode() in pickle.dumps(mode.client())


SECRETS = {
    "OPENAI_API_KEY": "sk-from-the-environment",
    "OPENAI_ADMIN_KEY": "sk-admin-from-the-environment",
    "OPENAI_WEBHOOK_SECRET": "whsec_from_the_environment",
    "OPENAI_CUSTOM_HEADERS": "X-Gateway: token-from-the-environment",
}


def test_keys_of_the_environment_stay_there(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in SECRETS.items():
        monkeypatch.setenv(name, value)
    client = mode.keep(mode.Client(default_headers={"X-A": "1"}))
    # Where the environment changes before the client is pickled or copied, its keys are still the environment's.
    for name in SECRETS:
        monkeypatch.delenv(name)
    pickles = [pickle.dumps(client), pickle.dumps(client.with_options(timeout=3)), pickle.dumps(copy.copy(client))]
    pickles.append(pickle.dumps(copy.deepcopy(client)))
    for data in pickles:
        assert b"from-the-environment" not in data and b"from_the_environment" not in data
    lost = mode.keep(pickle.loads(pickles[0]))
    with pytest.raises(openai.OpenAIError, match="OPENAI_API_KEY"):
        mode.run(lost.models.list)
    for name, value in SECRETS.items():
        monkeypatch.setenv(name, value.replace("from", "new-from"))
    found = mode.keep(pickle.loads(pickles[1]))
    assert found.api_key == "sk-new-from-the-environment"
    assert found.admin_api_key == "sk-admin-new-from-the-environment"
    assert found.webhook_secret == "whsec_new-from_the_environment"
    assert found._custom_headers == {"X-Gateway": "token-new-from-the-environment", "X-A": "1"}
    assert b"from-the-environment" not in pickle.dumps(found)


def test_a_key_that_was_changed_by_the_program_is_the_programs(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-from-the-environment")
    client = mode.keep(mode.Client())
    assert pickle.loads(pickle.dumps(client.with_options(api_key=KEY))).api_key == KEY
    client.api_key = KEY
    assert pickle.loads(pickle.dumps(client)).api_key == KEY


def test_keys_of_azures_environment_stay_there(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "key-from-the-environment")
    monkeypatch.setenv("AZURE_OPENAI_AD_TOKEN", "token-from-the-environment")
    cls: Any = openai.AsyncAzureOpenAI if mode.is_async else openai.AzureOpenAI
    client = mode.keep(cls(api_version="v", azure_endpoint="https://res.test"))
    data = pickle.dumps(client)
    assert b"from-the-environment" not in data
    made = mode.keep(pickle.loads(data))
    assert made.api_key == "key-from-the-environment"
    assert made._azure_ad_token == client._azure_ad_token == "token-from-the-environment"


def a_key() -> str:
    return KEY


def test_a_function_for_the_key_goes_by_its_name(mode: Mode) -> None:
    made = mode.keep(pickle.loads(pickle.dumps(mode.client(api_key=a_key))))
    assert made._api_key_provider is a_key


def test_in_another_process(mode: Mode, server: LocalServer) -> None:
    data = pickle.dumps(mode.client(base_url=server.base_url))
    program = f"""
import asyncio, inspect, pickle
client = pickle.loads(bytes.fromhex({data.hex()!r}))
async def run():
    page = client.models.list()
    print((await page if inspect.isawaitable(page) else page).object)
asyncio.run(run())
"""
    assert run_program(program) == "list\n"
    assert server.requests[0].sent(KEY)
