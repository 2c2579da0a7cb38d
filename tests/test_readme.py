"""The README's examples run, and what it says about settings, commands and links is so."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from typing import Any

import pytest

import openai
from openai import AsyncOpenAI, OpenAI, endpoints
from openai.cli import main
from openai.testing import LocalServer

#: Where the files of the repository are online.
REPOSITORY = "https://github.com/openai/openai-python/blob/main/"

README = (Path(__file__).parent.parent / "README.md").read_text("utf-8")


def blocks(language: str) -> dict[str, str]:
    """Return the code blocks of a language by the heading above them, and their number where it has several."""
    found: dict[str, str] = {}
    heading = ""
    pattern = r"^#+ (?P<heading>[^\n]+)$|^```(?P<language>\w+)\n(?P<code>.*?)^```$"
    for part in re.finditer(pattern, README, re.MULTILINE | re.DOTALL):
        heading = part["heading"] or heading
        if part["language"] == language:
            name = heading if heading not in found else f"{heading} {len(found)}"
            found[name] = part["code"]
    return found


EXAMPLES = blocks("python")


@pytest.fixture
def example(
    server: LocalServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Any:
    """Return a function that runs the example under a heading and returns what it printed."""
    server.clear()
    monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "notes.txt").write_text("some notes", "utf-8")

    def run(heading: str) -> str:
        with OpenAI() as client:
            # The first example makes a client, and most others use it.
            names: dict[str, Any] = {"__name__": "__main__", "client": client}
            exec(compile(EXAMPLES[heading], f"README.md: {heading}", "exec"), names)
            for own in {id(value): value for value in names.values() if isinstance(value, OpenAI)}.values():
                own.close()
        return capsys.readouterr().out

    return run


@pytest.fixture
def stored(server: LocalServer) -> Any:
    def store(count: int) -> list[str]:
        with OpenAI(base_url=server.base_url, api_key="sk-test") as client:
            return [
                client.files.create(file=(f"{number}.txt", b"x"), purpose="user_data").id for number in range(count)
            ]

    return store


def test_usage(example: Any) -> None:
    assert example("Usage") == "Hello! You said: Hello!\n"


def test_streaming(example: Any) -> None:
    assert example("Streaming") == "Hello! You said: Tell me a story."


def test_async(example: Any, stored: Any) -> None:
    ids = stored(2)
    printed = example("Async").splitlines()
    assert printed[0] == "Hello! You said: Hello! 2"
    assert sorted(printed[1:]) == ids


def test_errors(example: Any) -> None:
    assert example("Errors").startswith("404 model_not_found req_")


def test_lists(example: Any, stored: Any) -> None:
    ids = stored(25)
    *files, page = example("Lists").splitlines()
    assert sorted(line.split()[0] for line in files) == ids
    assert page == "20 True"


def test_files(example: Any, server: LocalServer) -> None:
    assert example("Files") == "some notes\n"
    assert server.requests[-1].method == "DELETE"


def test_settings(example: Any, server: LocalServer) -> None:
    example("Settings per call")
    assert [request.headers.get("x-trace") for request in server.requests] == [None, "42"]
    assert [request.headers["x-stainless-read-timeout"] for request in server.requests] == ["120", "5"]


def test_endpoints_as_data(example: Any) -> None:
    assert example("Endpoints as data").splitlines() == [
        "POST /chat/completions ChatCompletion ChatCompletionChunk",
        "['messages', 'model']",
        f"{len(endpoints.all())} ['retrieve', 'list', 'delete']",
    ]


def test_a_method_has_its_row() -> None:
    with OpenAI(api_key="sk-test") as client:
        assert client.files.list.endpoint is endpoints.get("files.list")


def test_a_server_for_your_tests(example: Any) -> None:
    printed = example("A server for your tests").splitlines()
    assert printed[0].startswith("as planned: req_")
    assert printed[1] == "models.list"


def test_every_example_has_a_test() -> None:
    source = Path(__file__).read_text("utf-8")
    assert [name for name in EXAMPLES if f'example("{name}")' not in source] == []


COMMANDS = [
    line.partition("#")[0].split()[1:]
    for code in blocks("sh").values()
    for line in code.splitlines()
    if line.startswith("openai ")
]


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_the_commands_work(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 0
    assert capsys.readouterr().out


@pytest.mark.parametrize("client", [OpenAI, AsyncOpenAI])
def test_the_table_has_all_settings(client: type) -> None:
    table = README.partition("## Configuration")[2].partition("\n## ")[0]
    told = set(re.findall(r"^\| `(\w+)`", table, re.MULTILINE))
    not_there_yet = {"provider", "workload_identity"}
    known = {name for name in inspect.signature(client).parameters if not name.startswith("_")}
    assert told == known - not_there_yet


def test_the_version_is_that_of_the_package_and_of_the_changelog() -> None:
    changelog = (Path(__file__).parent.parent / "CHANGELOG.md").read_text("utf-8")
    assert f"Version {openai.__version__} " in README
    assert f"## [{openai.__version__}]" in changelog


def test_links_lead_somewhere() -> None:
    root = Path(__file__).parent.parent
    headings = re.findall(r"^#+ (.+)$", README, re.MULTILINE)
    anchors = {re.sub(r"[^\w -]", "", heading).lower().replace(" ", "-") for heading in headings}
    for target in re.findall(r"\]\(([^)]+)\)", README):
        if target.startswith("#"):
            assert target[1:] in anchors
        else:
            # Absolute, so that the links work on a package index as well.
            assert target.startswith("https://"), target
            path = target[len(REPOSITORY) :].partition("#")[0] if target.startswith(REPOSITORY) else ""
            assert (root / path).exists(), target
