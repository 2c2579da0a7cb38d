"""What ``docs/adding-an-endpoint.md`` promises: a new resource is a table and its types, and one command.

The files on that page are put into a copy of the checkout.
"""

from __future__ import annotations

import json
import re
import textwrap

import pytest

from .checkout import ROOT, Checkout

PAGE = (ROOT / "docs" / "adding-an-endpoint.md").read_text("utf-8")

#: The files on the page: text by path, which is in the first line.
FILES = dict(re.findall(r"^```python\n# (\S+/\S+)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL))

HANDLERS = "openai/testing/handlers"

#: Answers every request and records it.
TRANSPORT = """
import asyncio, httpx, json
from openai import AsyncOpenAI, OpenAI

requests = []

def answer(request):
    requests.append(request)
    if request.method == "GET" and request.url.path.endswith("/widgets"):
        more = "after" not in request.url.params
        return httpx.Response(200, json={"data": [{"id": "a" if more else "b", "name": "n"}], "has_more": more})
    return httpx.Response(200, json={"id": "widget_1", "name": "Wheel", "width": 2.5})

transport = httpx.MockTransport(answer)
settings = {"api_key": "sk-test", "base_url": "https://example.test/v1"}
client = OpenAI(**settings, http_client=httpx.Client(transport=transport))
async_client = AsyncOpenAI(**settings, http_client=httpx.AsyncClient(transport=transport))
"""


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    copy = Checkout(tmp_path_factory.mktemp("checkout"))
    copy.write(FILES)
    copy.run("tools/generate")
    return copy


def run(checkout: Checkout, program: str) -> list[str]:
    return checkout.run("-c", TRANSPORT + textwrap.dedent(program)).splitlines()


def test_generating_again_changes_nothing(checkout: Checkout) -> None:
    assert checkout.run("tools/generate", "--check") == ""


def test_the_types_are_exported(checkout: Checkout) -> None:
    program = "from openai.types import Widget; from openai.types.widgets import *; print(Widget, WidgetPart)"
    assert "widgets.widget_part.WidgetPart" in checkout.run("-c", program)
    stubs = checkout.folder / "openai" / "types"
    assert "from .widget import Widget as Widget\n" in (stubs / "__init__.pyi").read_text("utf-8")
    assert "WidgetPart as WidgetPart\n" in (stubs / "widgets" / "__init__.pyi").read_text("utf-8")


def test_it_can_be_called(checkout: Checkout) -> None:
    program = """
    widget = client.widgets.create(name="Wheel", width=2.5)
    print(type(widget).__name__, widget.id, widget.width)
    print(requests[0].method, requests[0].url, requests[0].headers["authorization"], requests[0].content.decode())
    print(client.widgets.parts.retrieve(part_id="part_1", widget_id="widget_1").id, requests[1].url.path)
    """
    assert run(checkout, program) == [
        "Widget widget_1 2.5",
        'POST https://example.test/v1/widgets Bearer sk-test {"name":"Wheel","width":2.5}',
        "widget_1 /v1/widgets/widget_1/parts/part_1",
    ]


def test_it_can_be_awaited(checkout: Checkout) -> None:
    program = """
    async def call():
        widget = await async_client.widgets.create(name="Wheel")
        return widget.name, [item.id async for item in async_client.widgets.list()]

    print(*asyncio.run(call()), requests[0].content.decode())
    """
    assert run(checkout, program) == ["Wheel ['a', 'b'] {\"name\":\"Wheel\"}"]


def test_pages_follow_each_other(checkout: Checkout) -> None:
    program = """
    print([widget.id for widget in client.widgets.list(limit=1)])
    print(*[request.url.query.decode() for request in requests])
    """
    assert run(checkout, program) == ["['a', 'b']", "limit=1 limit=1&after=a"]


def test_it_is_a_resource_of_the_module(checkout: Checkout) -> None:
    program = """
    import openai

    openai.api_key = "sk-test"
    print(type(openai.widgets).__name__, type(openai.widgets.parts).__name__)
    """
    assert run(checkout, program) == ["Widgets Parts"]


def test_wrong_arguments_are_errors(checkout: Checkout) -> None:
    program = """
    for arguments in ({}, {"name": "Wheel", "widht": 1}):
        try:
            client.widgets.create(**arguments)
        except TypeError as error:
            print(error)
    print(requests)
    """
    missing, misspelt, requests = run(checkout, program)
    assert "'name'" in missing
    assert "width" in misspelt
    assert requests == "[]"


def test_a_deprecated_endpoint_warns(checkout: Checkout) -> None:
    program = """
    import warnings

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        client.widgets.archive("widget_1")
    print(caught[0].category.__name__, caught[0].message)
    """
    (line,) = run(checkout, program)
    assert line.startswith("DeprecationWarning")
    assert "use delete" in line


@pytest.mark.parametrize("client", ["client", "async_client"])
def test_it_has_a_signature_and_help(checkout: Checkout, client: str) -> None:
    program = f"""
    import inspect, pydoc

    print(*list(inspect.signature({client}.widgets.create).parameters)[:2])
    print(pydoc.plain(pydoc.render_doc({client}.widgets.create)))
    """
    params, *lines = run(checkout, program)
    assert params == "name width"
    text = "\n".join(lines)
    for expected in ("Create a widget.", "width: Width in metres.", "Widget", "POST /widgets"):
        assert expected in text


def test_it_has_a_stub(checkout: Checkout) -> None:
    folder = checkout.folder / "openai" / "resources" / "widgets"
    lines = (folder / "widgets.pyi").read_text("utf-8").splitlines()
    for expected in (
        "from ...types import Widget",
        '    """Create and list widgets."""',
        "        width: float | None | Omit = omit,",
        "    ) -> SyncCursorPage[Widget]:",
        "    async def create(",
        "    ) -> AsyncPaginator[Widget, AsyncCursorPage[Widget]]:",
        '    @deprecated("use delete")',
    ):
        assert expected in lines
    assert "-> WidgetPart:" in (folder / "parts.pyi").read_text("utf-8")


def test_it_is_listed_at_the_command_line(checkout: Checkout) -> None:
    lines = [line.split()[:4] for line in checkout.run("-m", "openai", "endpoints", "widgets").splitlines()]
    assert ["widgets.create", "POST", "/widgets", "Widget"] in lines
    text = checkout.run("-m", "openai", "endpoints", "widgets.create")
    assert "Width in metres." in text
    assert "client.widgets.create(" in text


def test_it_is_one_of_the_endpoints(checkout: Checkout) -> None:
    rows = json.loads(checkout.run("-m", "openai", "endpoints", "--json"))
    ids = [row["id"] for row in rows if row["id"].startswith("widgets.")]
    assert sorted(ids) == ["widgets.archive", "widgets.create", "widgets.list", "widgets.parts.retrieve"]


def test_the_page_shows_all_files() -> None:
    assert [*FILES] == [
        "endpoints/widgets.py",
        "openai/types/widget.py",
        "openai/types/widgets/widget_part.py",
        f"{HANDLERS}/widgets.py",
    ]


def test_the_local_server_has_the_route_and_runs_a_handler(checkout: Checkout) -> None:
    listing = (checkout.folder / HANDLERS / "__init__.py").read_text("utf-8")
    listing = listing.replace("    videos,\n", "    videos,\n    widgets,\n")
    listing = listing.replace("**videos.HANDLERS,", "**videos.HANDLERS, **widgets.HANDLERS,")
    checkout.write({f"{HANDLERS}/__init__.py": listing})
    program = """
    from openai import APIStatusError
    from openai.testing import serve

    with serve() as server, OpenAI(api_key="sk-test", base_url=server.base_url, max_retries=0) as client:
        print(client.widgets.create(name="Wheel").name)
        try:
            client.widgets.parts.retrieve(part_id="part_1", widget_id="widget_1")
        except APIStatusError as error:
            print(error.status_code, "widgets.parts.retrieve" in str(error))
        print(*[request.endpoint for request in server.requests])
    """
    assert run(checkout, program) == ["Wheel", "501 True", "widgets.create widgets.parts.retrieve"]


def test_a_module_that_exports_nothing_is_an_error(checkout: Checkout) -> None:
    path = checkout.folder / "openai" / "types" / "gadget.py"
    path.write_text('__all__ = ["Widget"]\n', encoding="utf-8")
    try:
        with pytest.raises(AssertionError, match=r"gadget\.py: no name in __all__ matches the module's name 'gadget'"):
            checkout.run("tools/generate")
    finally:
        path.unlink()
