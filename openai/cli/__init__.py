"""The program ``openai``: a list of all endpoints, a quickstart, a conversation, and a local server.

Commands are loaded when they are called, so ``openai --version`` and the list of endpoints do not load the HTTP
library.
"""

from __future__ import annotations

import argparse
import difflib
import io
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import Optional

from .._version import __version__
from ._terminal import Failure, is_output_error

__all__ = ["main"]

#: Exit code for a program that Ctrl-C (signal 2) has ended: 128 plus the number of the signal.
_INTERRUPTED = 130


def main(argv: Optional[Sequence[str]] = None) -> int:
    """Run the program and return its exit code: 0 after success, 1 after an error, which is printed in one line.

    Args:
        argv: the arguments after the program's name; those of the process by default.

    Raises:
        SystemExit: the arguments are wrong (2), or help or version was requested (0).
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        # Characters that the terminal's encoding lacks are escaped: printing a text of a model must not fail.
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        _run_command(_build_parser(), argv)
        sys.stdout.flush()
    except BrokenPipeError:
        _discard_output()
        return 1
    except OSError as error:
        if not is_output_error(error):
            raise
        _discard_output()
        print(f"openai: cannot write the output: {error.strerror}", file=sys.stderr)
        return 1
    except Failure as failure:
        with suppress(OSError):
            sys.stdout.flush()
        print(f"openai: {failure}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return _INTERRUPTED
    return 0


def _run_command(parser: argparse.ArgumentParser, argv: Optional[Sequence[str]]) -> None:
    options = parser.parse_args(argv)
    if options.command == "endpoints":
        from . import _endpoints

        _endpoints.run(options.endpoint, as_json=options.json)
    elif options.command == "quickstart":
        from . import _quickstart

        _quickstart.run(live=options.live, model=options.model)
    elif options.command == "serve":
        from . import _serve

        _serve.run(options.host, options.port)
    elif options.command == "talk":
        from . import _talk

        _talk.run(live=options.live, text=options.text, model=options.model)
    else:
        # argparse ignores that the pipe may be closed.
        print(parser.format_help(), end="")


def _discard_output() -> None:
    """Discard the buffered output, so that Python does not report the closed pipe when it exits."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class _Parser(argparse.ArgumentParser):
    """Suggests the command that may have been meant."""

    def _check_value(self, action: argparse.Action, value: object) -> None:
        commands = [*(action.choices or ())]
        if action.dest == "command" and value not in commands:
            near = difflib.get_close_matches(str(value), commands, 1, 0.5)
            hint = f"; did you mean {near[0]!r}?" if near else f"; there are {', '.join(commands)}"
            raise argparse.ArgumentError(None, f"no command is called {value!r}{hint}")
        super()._check_value(action, value)


def _build_parser() -> argparse.ArgumentParser:
    parser = _Parser("openai", description="Explore and try the OpenAI API from Python.")
    parser.add_argument("-V", "--version", action="version", version=f"openai {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")

    endpoints = commands.add_parser(
        "endpoints",
        help="list the endpoints of the API, or show one",
        description="List the endpoints of the API, or show one with all its params.",
    )
    endpoints.add_argument(
        "endpoint",
        nargs="?",
        metavar="ENDPOINT",
        help="an endpoint, such as chat.completions.create, or a part of names or paths, such as chat. or /files",
    )
    endpoints.add_argument("--json", action="store_true", help="print complete rows as a JSON array")

    quickstart = commands.add_parser(
        "quickstart",
        help="see the library work, step by step",
        description="Show the library at work, step by step, with a local server that needs no key.",
    )
    quickstart.add_argument(
        "--live",
        action="store_true",
        help="use the real API, with OPENAI_API_KEY and OPENAI_BASE_URL from the environment; this costs a little",
    )
    quickstart.add_argument("--model", default="gpt-4o-mini", help="the model to use (default: %(default)s)")

    serve = commands.add_parser(
        "serve",
        help="run a local server for your own programs",
        description="Run a local server in place of the API for your own programs, until Ctrl-C.",
    )
    serve.add_argument("--host", default="127.0.0.1", help="the address to listen on (default: %(default)s)")
    serve.add_argument(
        "--port",
        type=_parse_port,
        default=8080,
        help="the port to listen on; 0 chooses a free one (default: %(default)s)",
    )

    talk = commands.add_parser(
        "talk",
        help="speak with a model",
        description="Speak with a model by microphone and loudspeaker, or in writing, with a local server.",
    )
    talk.add_argument("--text", action="store_true", help="write and read instead of speaking and listening")
    talk.add_argument(
        "--live",
        action="store_true",
        help="use the real API, with OPENAI_API_KEY and OPENAI_BASE_URL from the environment; this costs a little",
    )
    talk.add_argument("--model", default="gpt-realtime", help="the model to use (default: %(default)s)")
    return parser


def _parse_port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port, 0 to 65535")
    return int(text)
