"""What ``docs/adding-an-endpoint.md`` promises, with an endpoint that nobody has: one row, and everything is there.

The three files that a new endpoint needs stand in a folder of the test, which the packages look into as well.
"""

from __future__ import annotations

import ast
import asyncio
import inspect
import json
import pydoc
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from generate._module import stub
from pytest_httpx import HTTPXMock

from openai import APIStatusError, AsyncOpenAI, OpenAI, endpoints
from openai._resource import Child
from openai.cli import main
from openai.testing import LocalServer, serve
from openai.testing._call import Call

TABLE = '''
"""Ponds."""

from __future__ import annotations

from ._row import get, post, resource

PONDS = resource(
    "ponds",
    post(
        "create",
        "/ponds",
        body={"name": "str", "depth?": ("float | None", "Metres at the deepest place.")},
        returns="Pond",
        doc="Dig a pond.",
    ),
    get("list", "/ponds", query={"limit?": "int"}, returns="Pond", page="cursor", doc="List the ponds."),
    post("drain", "/ponds/{pond_id}/drain", returns="Pond", deprecated="use a pump", doc="Let the water out."),
    doc="Small still waters.",
)
'''

MODEL = '''
from typing import Optional

from .._model.base import BaseModel

__all__ = ["Pond"]


class Pond(BaseModel):
    """A pond."""

    id: str
    name: str
    depth: Optional[float] = None
'''

CLASSES = """
from .._resource import AsyncResource, SyncResource


class Ponds(SyncResource, table="ponds"):
    pass


class AsyncPonds(AsyncResource, table="ponds"):
    pass
"""

POND = {"id": "pond_1", "name": "Mill", "depth": 2.5}


class Client(OpenAI):
    ponds: Child[Any] = Child("openai.resources.ponds:Ponds")


class AsyncClient(AsyncOpenAI):
    ponds: Child[Any] = Child("openai.resources.ponds:AsyncPonds")


@pytest.fixture(autouse=True)
def _ponds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    files = {"endpoints": ("ponds", TABLE), "types": ("pond", MODEL), "resources": ("ponds", CLASSES)}
    for package, (module, source) in files.items():
        (tmp_path / package).mkdir()
        (tmp_path / package / f"{module}.py").write_text(source, encoding="utf-8")
        there = import_module(f"openai.{package}")
        monkeypatch.setattr(there, "__path__", [*there.__path__, str(tmp_path / package)])
    # A package's own list of names, `Pond` in `openai/types/__init__.py`, is the one thing that no folder can add.
    monkeypatch.setattr("openai.types.Pond", import_module("openai.types.pond").Pond, raising=False)
    yield
    for package, (module, _) in files.items():
        sys.modules.pop(f"openai.{package}.{module}", None)
        vars(import_module(f"openai.{package}")).pop(module, None)


@pytest.fixture
def client() -> Client:
    return Client(api_key="sk-test", base_url="https://example.test/v1")


def test_it_can_be_called(client: Client, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(method="POST", url="https://example.test/v1/ponds", json=POND)
    pond = client.ponds.create(name="Mill", depth=2.5)
    assert (type(pond).__name__, pond.id, pond.depth) == ("Pond", "pond_1", 2.5)
    (request,) = httpx_mock.get_requests()
    assert json.loads(request.content) == {"name": "Mill", "depth": 2.5}
    assert request.headers["authorization"] == "Bearer sk-test"


def test_it_can_be_awaited(httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(method="POST", url="https://example.test/v1/ponds", json=POND)

    async def call() -> Any:
        async with AsyncClient(api_key="sk-test", base_url="https://example.test/v1") as client:
            return await client.ponds.create(name="Mill")

    assert asyncio.run(call()).name == "Mill"
    (request,) = httpx_mock.get_requests()
    assert json.loads(request.content) == {"name": "Mill"}


def test_its_pages_follow_each_other(client: Client, httpx_mock: HTTPXMock) -> None:
    for url, id, more in (("limit=1", "a", True), ("limit=1&after=a", "b", False)):
        page = {"object": "list", "data": [{**POND, "id": id}], "has_more": more}
        httpx_mock.add_response(method="GET", url=f"https://example.test/v1/ponds?{url}", json=page)
    assert [pond.id for pond in client.ponds.list(limit=1)] == ["a", "b"]


def test_wrong_arguments_are_refused_by_name(client: Client) -> None:
    with pytest.raises(TypeError, match="name"):
        client.ponds.create()
    with pytest.raises(TypeError, match="depth"):
        client.ponds.create(name="Mill", dpeth=1)


def test_it_warns_where_it_is_deprecated(client: Client, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(url="https://example.test/v1/ponds/pond_1/drain", json=POND)
    with pytest.warns(DeprecationWarning, match="use a pump"):
        client.ponds.drain("pond_1")


@pytest.mark.parametrize("of", [Client, AsyncClient])
def test_it_has_a_signature_and_help(of: Any) -> None:
    method = of(api_key="sk-test").ponds.create
    assert list(inspect.signature(method).parameters)[:2] == ["name", "depth"]
    text = pydoc.plain(pydoc.render_doc(method))
    for expected in ("Dig a pond.", "depth: Metres at the deepest place.", "Pond", "POST /ponds"):
        assert expected in text


def test_it_has_a_stub() -> None:
    text = stub("openai.resources.ponds", ast.parse(CLASSES))
    assert "from ..types import Pond\n" in text
    for expected in (
        '    """Small still waters."""',
        "        depth: float | None | Omit = omit,",
        "    ) -> SyncCursorPage[Pond]:",
        "    async def create(",
        "    ) -> AsyncPaginator[Pond, AsyncCursorPage[Pond]]:",
        '    @deprecated("use a pump")',
    ):
        assert expected in text.splitlines()


def test_it_is_listed_and_shown_at_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["endpoints", "ponds"]) == 0
    lines = [line.split()[:4] for line in capsys.readouterr().out.splitlines()]
    assert ["ponds.create", "POST", "/ponds", "Pond"] in lines
    assert main(["endpoints", "ponds.create"]) == 0
    text = capsys.readouterr().out
    assert "Metres at the deepest place." in text
    assert "client.ponds.create(" in text


def test_it_is_found_among_the_endpoints() -> None:
    assert endpoints.get("ponds.create").path == "/ponds"
    assert {"ponds.create", "ponds.list", "ponds.drain"} <= {row.id for row in endpoints.all()}


@pytest.fixture
def server() -> Iterator[LocalServer]:
    # It reads the tables when it starts, which has to be after they got the new one.
    with serve() as running:
        yield running


def test_the_local_server_answers_with_the_handler(server: LocalServer, monkeypatch: pytest.MonkeyPatch) -> None:
    def create(call: Call) -> dict[str, Any]:
        return {"id": call.state.new_id("pond_"), "name": call.body["name"]}

    from openai.testing import _app

    monkeypatch.setattr(_app, "HANDLERS", {**_app.HANDLERS, "ponds.create": create})
    with Client(api_key="sk-test", base_url=server.base_url) as client:
        assert client.ponds.create(name="Mill").name == "Mill"
    assert [request.endpoint for request in server.requests] == ["ponds.create"]


def test_the_local_server_knows_the_route_of_a_row_without_a_handler(server: LocalServer) -> None:
    client = Client(api_key="sk-test", base_url=server.base_url, max_retries=0)
    with client, pytest.raises(APIStatusError, match=r"ponds\.create") as refused:
        client.ponds.create(name="Mill")
    assert refused.value.status_code == 501
