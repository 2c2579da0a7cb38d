"""The program as a whole: help, version, exit codes, and what it loads."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

import openai
from openai.cli import main


def run_python(*arguments: str) -> subprocess.CompletedProcess[str]:
    # Seconds; a program that takes this long hangs, however busy the machine is.
    return subprocess.run([sys.executable, *arguments], capture_output=True, text=True, timeout=600, check=False)


def test_without_arguments_help_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    shown = capsys.readouterr().out
    assert all(command in shown for command in ("endpoints", "quickstart", "serve", "--version"))


@pytest.mark.parametrize("flag", ["--version", "-V"])
def test_version(flag: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([flag])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"openai {openai.__version__}\n"


@pytest.mark.parametrize(
    "arguments", [["endpoint"], ["serve", "--port", "99999"], ["serve", "--port", "x"], ["--nope"]]
)
def test_wrong_arguments_end_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert "usage: openai" in capsys.readouterr().err


def test_the_module_is_the_program() -> None:
    done = run_python("-m", "openai", "--version")
    assert (done.returncode, done.stdout) == (0, f"openai {openai.__version__}\n")


def test_an_error_is_one_line_and_exit_code_1() -> None:
    done = run_python("-m", "openai", "endpoints", "xyzzy")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "openai: no endpoint is called 'xyzzy'\n"


def test_listing_endpoints_loads_no_http_library_and_no_model() -> None:
    code = (
        "import sys; from openai.cli import main; main(['endpoints']); main(['endpoints', 'files.create']);"
        "print(*sorted({'httpx', 'openai._client', 'openai.types'} & set(sys.modules)), file=sys.stderr)"
    )
    done = run_python("-c", code)
    assert (done.returncode, done.stderr) == (0, "\n")


@pytest.mark.parametrize("arguments", [[], ["endpoints"], ["endpoints", "--json"], ["quickstart"]])
def test_a_reader_that_has_gone_is_no_reason_to_complain(arguments: list[str]) -> None:
    read, write = os.pipe()
    os.close(read)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "openai", *arguments], stdout=write, stderr=subprocess.PIPE, timeout=600, check=False
        )
    finally:
        os.close(write)
    assert (done.returncode, done.stderr) == (1, b"")


def test_text_that_the_terminal_cannot_show_is_escaped() -> None:
    code = "import sys; from openai.cli import main; main(['endpoints', 'files.list']); print('caf\\u00e9 \\ud800')"
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        timeout=600,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"caf\\xe9 \\ud800" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (["endpoint"], "no command is called 'endpoint'; did you mean 'endpoints'?"),
        (["quick-start"], "no command is called 'quick-start'; did you mean 'quickstart'?"),
        (["server"], "no command is called 'server'; did you mean 'serve'?"),
        (["xyzzy"], "no command is called 'xyzzy'; there are endpoints, quickstart, serve, talk"),
    ],
)
def test_an_unknown_command_gets_a_hint(arguments: list[str], hint: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(arguments)
    assert hint in capsys.readouterr().err


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="only Linux has a device that is always full")
@pytest.mark.parametrize(
    "arguments", [[], ["endpoints"], ["endpoints", "--json"], ["quickstart"], ["serve", "--port=0"]]
)
def test_a_full_disk_is_an_error_in_one_line(arguments: list[str]) -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "openai", *arguments], stdout=full, stderr=subprocess.PIPE, timeout=600, check=False
        )
    words = b"openai: cannot write the output: No space left on device\n"
    assert (done.returncode, done.stderr) == (1, words)


def test_ctrl_c_while_the_program_starts_is_no_traceback() -> None:
    # Importing the parser is when the program starts; Ctrl-C comes then.
    code = (
        "import runpy, sys\n"
        "class Interrupted:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name == 'openai.cli': raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Interrupted())\n"
        "runpy.run_module('openai', run_name='__main__')\n"
    )
    done = run_python("-c", code)
    assert (done.returncode, done.stderr) == (130, "")
