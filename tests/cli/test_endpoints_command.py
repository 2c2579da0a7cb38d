"""``openai endpoints``."""

from __future__ import annotations

import ast
import inspect
import json
import re
import sys

import pytest
from attrs import evolve

from openai import OpenAI, endpoints
from openai.cli import main
from openai.endpoints import Endpoint

from ..series import for_each

ROWS = endpoints.all()
each_row = for_each("row", ROWS, lambda row: row.id)


@pytest.fixture(autouse=True)
def _plain(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("COLUMNS", "NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)


def shown(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["endpoints", *arguments]) == 0
    captured = capsys.readouterr()
    assert captured.err == ""
    return captured.out


def words(text: str) -> str:
    return " ".join(text.split())


# The table


def test_a_file_gets_one_line_for_each_endpoint(capsys: pytest.CaptureFixture[str]) -> None:
    head, *lines = shown(capsys).splitlines()
    assert head.split() == ["ENDPOINT", "METHOD", "PATH", "RETURNS"]
    assert [line.split()[:3] for line in lines] == [[row.id, row.method, row.path] for row in ROWS]
    for row, line in zip(ROWS, lines):
        assert (row.returns or "nothing") in line
        assert ("stream" in line.split("  ")[-1]) is bool(row.stream)


def test_columns_are_aligned(capsys: pytest.CaptureFixture[str]) -> None:
    lines = shown(capsys).splitlines()
    assert len({line.index(part) for line, part in zip(lines, ["METHOD", *(f"{row.method} " for row in ROWS)])}) == 1
    assert len({line.index(part) for line, part in zip(lines, ["PATH", *(row.path for row in ROWS)])}) == 1


def test_a_narrow_terminal_has_the_cells_below_each_other(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    lines = shown(capsys, "files.").splitlines()
    assert lines[:3] == ["files.create", "  POST /files", "  FileObject"]
    ids = {row.id for row in ROWS}
    # Names stay whole, because people copy them.
    assert [line for line in shown(capsys).splitlines() if len(line) > 40 and line not in ids] == []


def test_colours_can_be_forced_and_forbidden(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[1m" in shown(capsys, "files.list")
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in shown(capsys, "files.list")


@pytest.mark.parametrize("columns", [80, 100, 120])
def test_the_table_fits_the_terminal(
    columns: int, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    text = shown(capsys)
    assert max(map(len, text.splitlines())) <= columns
    ids = [line.split()[0] for line in text.splitlines() if line[:1].strip()]
    assert [id for id in ids if "." in id] == [row.id for row in ROWS]
    assert f"{len(ROWS)} endpoints" in text


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("files", {row.id for row in ROWS if "files" in row.id or "files" in row.path}),
        ("chat.", {row.id for row in ROWS if row.id.startswith("chat.")}),
        ("kit.", {row.id for row in ROWS if "kit." in row.id}),
        ("/embeddings", {"embeddings.create"}),
        ("/permissions", {row.id for row in ROWS if "/permissions" in row.path}),
        ("EMBEDD", {"embeddings.create", "admin.organization.usage.embeddings"}),
    ],
)
def test_a_part_of_a_name_or_path_lists_what_has_it(
    part: str, expected: set[str], capsys: pytest.CaptureFixture[str]
) -> None:
    lines = shown(capsys, part).splitlines()[1:]
    assert {line.split()[0] for line in lines} == expected


def test_deprecated_and_contract_only_endpoints_are_marked(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    row = endpoints.get("files.list")
    monkeypatch.setattr(
        endpoints, "all", lambda: (evolve(row, deprecated="use a list"), evolve(row, source="contract"))
    )
    _, first, second = shown(capsys).splitlines()
    assert ("deprecated" in first, "contract only" in first) == (True, False)
    assert ("deprecated" in second, "contract only" in second) == (False, True)


def test_colour_is_for_terminals_that_want_it(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("WT_SESSION", "1")
    assert "\x1b" not in shown(capsys)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert "\x1b[1m" in shown(capsys)
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in shown(capsys)
    monkeypatch.delenv("NO_COLOR")
    monkeypatch.setenv("TERM", "dumb")
    assert "\x1b" not in shown(capsys)


@pytest.mark.parametrize(
    ("wanted", "message"),
    [
        ("files.retreive", "openai: no endpoint is called 'files.retreive'; did you mean 'files.retrieve'?\n"),
        ("xyzzy", "openai: no endpoint is called 'xyzzy'\n"),
        ("webhooks", f"openai: client.webhooks has no endpoints, only helpers: {endpoints.resource('webhooks').doc}\n"),
    ],
)
@pytest.mark.parametrize("more", [[], ["--json"]])
def test_an_unknown_name_is_an_error(
    wanted: str, message: str, more: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["endpoints", wanted, *more]) == 1
    assert capsys.readouterr() == ("", message)


# One endpoint


@each_row
def test_one_endpoint_is_shown_whole(row: Endpoint, capsys: pytest.CaptureFixture[str]) -> None:
    text = shown(capsys, row.id)
    flat = words(text)
    assert text.startswith(f"{row.id}\n")
    assert f"  {row.method} {row.path}\n" in text
    assert words(row.doc) in flat
    assert (row.returns or "nothing") in text
    assert row.stream in text
    for param in row.params:
        assert f"{param.name} {words(param.type)} [{param.place}" in flat
        assert words(param.doc) in flat
    for name, value in row.headers:
        assert f"{name}: {value}" in text
    required, _, _ = text.partition("\nOptional\n")
    assert all(f"\n  {param.name}  " in required for param in row.params if param.required)
    assert not any(f"\n  {param.name}  " in required for param in row.params if not param.required)


@each_row
@pytest.mark.parametrize("columns", [80, 200])
def test_one_endpoint_fits_the_terminal(
    row: Endpoint, columns: int, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    # Running text does not use the whole of a wide terminal.
    assert max(map(len, shown(capsys, row.id).splitlines())) <= min(columns, 100)


@each_row
def test_the_example_is_a_call_that_python_accepts(row: Endpoint, capsys: pytest.CaptureFixture[str]) -> None:
    example = words(shown(capsys, row.id).partition("In Python\n")[2])
    sync, _, coroutine = example.partition(" AsyncOpenAI ")
    ast.parse(f"async def example():\n    {coroutine}")
    (call,) = [node for node in ast.walk(ast.parse(sync.partition(" ")[2])) if isinstance(node, ast.Call)][:1]
    assert ast.unparse(call.func) == f"client.{row.id}"
    method: object = OpenAI(api_key="sk-test")
    for step in row.id.split("."):
        method = getattr(method, step)
    assert callable(method)
    inspect.signature(method).bind(**{str(keyword.arg): None for keyword in call.keywords})


def test_what_a_row_says_beyond_its_params_is_shown(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    row = evolve(
        endpoints.get("files.create"),
        deprecated="use uploads",
        source="contract",
        security="admin_api_key",
        headers=(("OpenAI-Beta", "files=v2"),),
    )
    monkeypatch.setattr(endpoints, "all", lambda: (row,))
    text = shown(capsys, "files.create")
    for expected in (
        "Deprecated: use uploads.",
        "Contract only",
        "OPENAI_ADMIN_KEY",
        "OpenAI-Beta: files=v2",
        "multipart",
    ):
        assert expected in text


# For programs


def test_json_has_the_complete_rows(capsys: pytest.CaptureFixture[str]) -> None:
    rows = json.loads(shown(capsys, "--json"))
    assert [row["id"] for row in rows] == [row.id for row in ROWS]
    for data, row in zip(rows, ROWS):
        assert set(data) == {"id", *(each.name for each in Endpoint.__attrs_attrs__)}
        assert [tuple(param.values()) for param in data["params"]] == [
            (param.name, param.type, param.place, param.required, param.wire, param.doc) for param in row.params
        ]
        assert data["headers"] == dict(row.headers)


def test_json_is_an_array_for_one_endpoint_too(capsys: pytest.CaptureFixture[str]) -> None:
    (row,) = json.loads(shown(capsys, "files.list", "--json"))
    assert (row["id"], row["method"], row["path"], row["page"]) == ("files.list", "GET", "/files", "cursor")


def test_json_has_no_colour(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert not re.search("\x1b", shown(capsys, "--json"))
