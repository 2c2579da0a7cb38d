"""The examples in `docs/` run, and print what the pages say that they print."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

import pytest

import openai
from openai import AssistantEventHandler, OpenAI, _module_client, endpoints, pagination
from openai.testing import LocalServer, serve

DOCS = Path(__file__).parent.parent / "docs"

#: Pages with a test of their own: one adds an endpoint to the tables, one has no programs, one needs pydantic, and one
#: a sound device.
_ELSEWHERE = {"adding-an-endpoint.md", "design.md", "pydantic.md", "voice.md"}

PAGES = sorted(page.name for page in DOCS.glob("*.md") if page.name not in _ELSEWHERE)


def programs(page: str) -> list[tuple[int, str, str]]:
    """Return line, code and expected output of each example: a block in Python, and the block of text behind it."""
    text = (DOCS / page).read_text("utf-8")
    pattern = r"^```python\n(?P<code>.*?)^```\n(?:\n```text\n(?P<output>.*?)^```)?"
    found = re.finditer(pattern, text, re.MULTILINE | re.DOTALL)
    return [(text.count("\n", 0, each.start("code")), each["code"], each["output"] or "") for each in found]


@pytest.fixture
def server() -> Iterator[LocalServer]:
    # One for each page: some show the ids of requests, which go on in a server that is cleared.
    with serve() as running:
        yield running


@pytest.fixture
def settings_of_module(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let a page set what it likes in the module itself; afterwards it is as before."""
    for name in (*_module_client._COMMON, *_module_client._OF_AZURE, "api_type"):
        monkeypatch.setattr(openai, name, getattr(openai, name))
    yield
    openai._reset_client()


#: What a page takes for granted.
_SET_UP: dict[str, Callable[[LocalServer], object]] = {
    "pagination.md": lambda server: server.fill("files.list", 7),
}


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("page", PAGES)
def test_the_examples_of_a_page_run(
    page: str,
    server: LocalServer,
    settings_of_module: None,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test")
    monkeypatch.chdir(tmp_path)
    _SET_UP.get(page, lambda server: None)(server)
    names: dict[str, Any] = {"__name__": "__main__"}
    for line, code, expected in programs(page):
        # Lines are counted as in the page.
        exec(compile("\n" * line + code, f"docs/{page}", "exec", dont_inherit=True), names)
        assert capsys.readouterr().out == expected, f"docs/{page}:{line}"
        # The first example is a whole program; the others may have the server that answers them.
        names.setdefault("server", server)
    for own in [value for value in names.values() if isinstance(value, (OpenAI, LocalServer))]:
        own.close()


@pytest.mark.parametrize("page", PAGES)
def test_every_page_has_examples(page: str) -> None:
    assert programs(page)


@pytest.mark.parametrize("page", sorted(page.name for page in DOCS.glob("*.md")))
def test_links_lead_somewhere(page: str) -> None:
    for file, anchor in re.findall(r"\]\((?!https?:)([^)#]*)#?([^)]*)\)", (DOCS / page).read_text("utf-8")):
        target = DOCS / (file or page)
        assert target.exists(), file
        headings = re.findall(r"^#+ (.+)$", target.read_text("utf-8"), re.MULTILINE) if anchor else []
        anchors = {re.sub(r"[^\w -]", "", heading).lower().replace(" ", "-") for heading in headings}
        assert not anchor or anchor in anchors, f"{file}#{anchor}"


def test_the_table_of_page_classes_has_all() -> None:
    told = set(re.findall(r"`((?:Sync|Async)\w*Page)`", (DOCS / "pagination.md").read_text("utf-8")))
    assert told == {page.__name__ for pages in pagination.STYLES.values() for page in pages}


def test_every_method_that_streams_and_every_callback_is_told_of() -> None:
    streaming = {f"{row.resource.rpartition('.')[2]}.{row.name}" for row in endpoints.all() if row.stream}
    callbacks = {name for name in dir(AssistantEventHandler) if name.startswith("on_")}
    text = (DOCS / "streaming.md").read_text("utf-8")
    assert [name for name in sorted(streaming | callbacks) if name not in text] == []


def test_every_resource_that_is_waited_for_is_told_of() -> None:
    waited_for = {row.resource for row in endpoints.all() if row.waiter is not None}
    text = (DOCS / "files.md").read_text("utf-8")
    assert waited_for == {name for name in waited_for if f"`{name}." in text}
    assert len(waited_for) == 5


def test_the_glossary_is_short_and_its_terms_are_unique() -> None:
    section = (DOCS / "design.md").read_text("utf-8").partition("## Glossary")[2].partition("\n## ")[0]
    terms = re.findall(r"^\| ([^|]+) \| [^|]+ \|$", section, re.MULTILINE)[1:]
    assert len(set(terms)) == len(terms) <= 25
    assert {"endpoint, row", "flow", "driver", "view"} <= set(terms)


def test_the_design_names_every_tool() -> None:
    tools = {path.name for path in (DOCS.parent / "tools").iterdir() if (path / "__main__.py").exists()}
    assert set(re.findall(r"^\| `tools/(\w+)` ", (DOCS / "design.md").read_text("utf-8"), re.MULTILINE)) == tools
