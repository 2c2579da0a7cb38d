"""``openai quickstart``."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from collections.abc import Iterator

import pytest

from openai.cli import main
from openai.testing import LocalServer, serve

#: What each step shows: a line of its code, and the lines of its result, as patterns.
STEPS = {
    "Ask a question": (
        "completion = client.chat.completions.create(",
        [r"Hello! You said: Greet the reader in one sentence\.", r"\d+ tokens"],
    ),
    "Read the answer while it is generated": (
        "stream=True,",
        [r"Hello! You said: Name the planets, innermost first\."],
    ),
    "Ask for JSON that follows a schema": ('"type": "json_schema",', [r"\{'name': 'name', 'population': 1\}"]),
    "Turn texts into vectors": (
        "response = client.embeddings.create(",
        [r"1536 numbers, the first three: \[-?0\.\d+, -?0\.\d+, -?0\.\d+\]"] * 2,
    ),
    "Upload a file": ("file = client.files.create(", [r"file-\w+ greeting\.txt 26 bytes"]),
    "List files": ("page = client.files.list(limit=3)", [r"file-\w+ greeting\.txt"]),
    "Ask two questions at once": (
        "await asyncio.gather(",
        [r"Hello! You said: What is a (row|column)\?"] * 2,
    ),
}

CALLS = [
    "chat.completions.create",
    "chat.completions.create",
    "chat.completions.create",
    "embeddings.create",
    "files.create",
    "files.list",
    "chat.completions.create",
    "chat.completions.create",
]


@pytest.fixture(scope="module")
def shown() -> str:
    output = io.StringIO()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stdout", output)
        # The local server is asked directly, whatever the environment says about the API and the way to it.
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "OPENAI_BASE_URL"):
            patch.setenv(name, "http://127.0.0.1:1")
        patch.delenv("OPENAI_API_KEY", raising=False)
        assert main(["quickstart"]) == 0
    return output.getvalue()


@pytest.fixture
def api(monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalServer]:
    """A server that stands for the real API: the environment names it."""
    with serve() as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
        monkeypatch.setenv("OPENAI_API_KEY", "sk-secret")
        yield server


def steps_in(text: str) -> dict[str, tuple[str, list[str]]]:
    """Return code and result by title."""
    _, *steps = re.split(r"^\d+\. ", text.partition("That was it.")[0], flags=re.MULTILINE)
    found: dict[str, tuple[str, list[str]]] = {}
    for step in steps:
        title, *lines = step.splitlines()
        code = "\n".join(line[4:] for line in lines if line.startswith("    "))
        found[title] = code, [line[4:] for line in lines if line.startswith("  > ")]
    return found


def test_the_steps_come_in_this_order(shown: str) -> None:
    assert list(steps_in(shown)) == list(STEPS)


@pytest.mark.parametrize("title", STEPS)
def test_each_step_shows_its_code_and_then_its_result(title: str, shown: str) -> None:
    code, result = steps_in(shown)[title]
    line, expected = STEPS[title]
    assert line in code
    assert len(result) == len(expected)
    for got, pattern in zip(result, expected):
        assert re.fullmatch(pattern, got)
    step = shown[shown.index(f". {title}\n") :]
    assert step.index(line) < step.index(f"  > {result[0]}\n")


def test_it_says_how_the_client_is_made_and_where_to_go_on(shown: str) -> None:
    assert re.search(r'client = OpenAI\(base_url="http://127\.0\.0\.1:\d+/v1", api_key="sk-local"\)', shown)
    ending = shown.partition("That was it.")[2]
    assert all(f"'openai {command}'" in ending for command in ("endpoints", "serve", "quickstart --live"))


def test_a_stream_is_printed_as_it_arrives(monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[str] = []

    class Recorder(io.StringIO):
        def write(self, text: str) -> int:
            written.append(text)
            return super().write(text)

    monkeypatch.setattr(sys, "stdout", Recorder())
    assert main(["quickstart"]) == 0
    start = written.index("planets, ")
    assert written[start - 2 : start + 3] == ["Name ", "the ", "planets, ", "innermost ", "first."]


def test_the_model_can_be_chosen(capsys: pytest.CaptureFixture[str], api: LocalServer) -> None:
    assert main(["quickstart", "--live", "--model", "gpt-of-mine"]) == 0
    assert 'model = "gpt-of-mine"' in capsys.readouterr().out
    asked = [request.json()["model"] for request in api.requests if request.endpoint == "chat.completions.create"]
    assert set(asked) == {"gpt-of-mine"}


def test_live_asks_the_api_that_the_environment_names(capsys: pytest.CaptureFixture[str], api: LocalServer) -> None:
    assert main(["quickstart", "--live"]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert list(steps_in(out)) == list(STEPS)
    assert api.base_url in out
    assert [request.endpoint for request in api.requests] == CALLS
    assert all(request.sent("sk-secret") for request in api.requests)
    assert "sk-secret" not in out


@pytest.mark.parametrize("key", [None, ""])
def test_live_without_a_key_is_an_error(
    key: str | None, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    if key is None:
        monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    else:
        monkeypatch.setenv("OPENAI_API_KEY", key)
    assert main(["quickstart", "--live"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("openai: --live needs a key: set OPENAI_API_KEY")


def error_line(capsys: pytest.CaptureFixture[str]) -> str:
    assert main(["quickstart", "--live"]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    return line


def test_a_refused_key_is_one_line_that_says_what_to_do(
    capsys: pytest.CaptureFixture[str], api: LocalServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-wrong")
    line = error_line(capsys)
    assert line.startswith("openai: The API key is not valid. [chat.completions.create, status 401, req_")
    assert "OPENAI_API_KEY" in line
    assert "sk-wrong" not in line


def test_a_page_of_html_does_not_fill_the_screen(capsys: pytest.CaptureFixture[str], api: LocalServer) -> None:
    api.fault(400, body="<html>\n" + "<p>\x1b[31mBad</p>\n" * 1000)
    line = error_line(capsys)
    assert len(line) < 600
    assert "status 400" in line
    assert "\x1b" not in line


def test_an_answer_of_another_form_is_one_line(capsys: pytest.CaptureFixture[str], api: LocalServer) -> None:
    api.fault("status", status=200, body={"object": "chat.completion", "choices": []})
    assert error_line(capsys).startswith("openai: Ask a question: the answer is not of the form")


def test_an_error_in_a_stream_does_not_continue_its_line(capsys: pytest.CaptureFixture[str], api: LocalServer) -> None:
    api.fault("status:200", body={"choices": [{"message": {"content": "fine"}}]})
    api.fault("drop:3")
    assert main(["quickstart", "--live"]) == 1
    out, err = capsys.readouterr()
    assert out.endswith(("  > Hello! You \n", "  > Hello! You said: \n"))
    assert err.startswith("openai: ")
    assert err.count("\n") == 1


def test_control_characters_of_an_answer_do_not_reach_the_terminal(
    capsys: pytest.CaptureFixture[str], api: LocalServer
) -> None:
    api.fault("status:200", body={"choices": [{"message": {"content": "a\x1b[2Jb\x07"}}]})
    assert main(["quickstart", "--live"]) == 0
    assert "  > a?[2Jb?\n" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["quickstart", "serve"])
@pytest.mark.parametrize("package", ["uvicorn", "starlette", "python_multipart"])
def test_without_the_extra_the_command_says_what_to_install(command: str, package: str) -> None:
    code = f"import sys; sys.modules[{package!r}] = None; from openai.cli import main; sys.exit(main([{command!r}]))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=600, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.endswith("pip install 'openai[server]'\n")
    assert done.stderr.count("\n") == 1
