"""``openai serve``."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator

import pytest

from openai import NotFoundError, OpenAI
from openai.cli import main


@pytest.fixture
def serving() -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A running ``openai serve`` and what it has said."""
    process = subprocess.Popen(
        [sys.executable, "-m", "openai", "serve", "--port", "0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        said = ""
        while "Requests are listed here" not in said:
            line = process.stdout.readline()
            assert line, said
            said += line
        yield process, said
    finally:
        process.kill()
        process.communicate()


def test_a_program_set_up_as_told_is_answered(
    serving: tuple[subprocess.Popen[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = re.findall(r"^ +(?:export |\$env:)(\w+) ?= ?'?([^\s']+)", serving[1], flags=re.MULTILINE)
    assert [name for name, _ in settings] == ["OPENAI_BASE_URL", "OPENAI_API_KEY"]
    for name, value in settings:
        monkeypatch.setenv(name, value)
    with OpenAI() as client:
        answer = client.chat.completions.create(model="gpt-4", messages=[{"role": "user", "content": "Hi!"}])
    assert answer.choices[0].message.content == "Hello! You said: Hi!"


def test_every_request_gets_a_line(serving: tuple[subprocess.Popen[str], str]) -> None:
    process, said = serving
    assert all(len(line) <= 80 for line in said.splitlines())
    url = re.search(r"http://\S+", said)
    assert url is not None and process.stdout is not None
    with OpenAI(base_url=url[0], api_key="sk-local") as client:
        client.models.list()
        with pytest.raises(NotFoundError):
            client.files.retrieve("x\x1b[2J")
    lines: list[str] = []
    while len(lines) < 2:
        line = process.stdout.readline()
        lines += [line] if line.strip() else []
    assert re.fullmatch(r"200  GET    /v1/models  \d+ ms\n", lines[0])
    assert re.fullmatch(r"404  GET    /v1/files/x%1B%5B2J  \d+ ms\n", lines[1])


@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C cannot be sent to one process there")
def test_ctrl_c_stops_it_cleanly(serving: tuple[subprocess.Popen[str], str]) -> None:
    process, _ = serving
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=600)
    assert (process.returncode, out.strip(), err) == (0, "Stopped.", "")


def test_a_port_that_is_taken_is_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert main(["serve", "--port", str(port)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"openai: cannot listen on 127.0.0.1 port {port}: ")
    assert err.count("\n") == 1


def test_an_address_of_another_machine_is_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    # 192.0.2.0/24 is kept for documentation (RFC 5737): no machine has it.
    assert main(["serve", "--host", "192.0.2.1", "--port", "0"]) == 1
    assert capsys.readouterr().err.startswith("openai: cannot listen on 192.0.2.1 port 0: ")
