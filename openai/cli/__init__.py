"""The program ``openai``: a list of all endpoints, a quickstart, a talk, and a local server to try things against.

Commands are loaded when they are called, so ``openai --version`` and the list of endpoints do not wait for the HTTP
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
from typing import Any, Optional

from .._version import __version__
from ._terminal import Failure, is_of_output

__all__ = ["main"]

#: What shells report for a program that Ctrl-C (signal 2) ended: 128 and the signal's number.
_INTERRUPTED = 130


def main(argv: Optional[Sequence[str]] = None) -> int:
    """Run the program and return its exit code: 0 after success, 1 after an error that was shown in one line.

    Args:
        argv: the arguments behind the program's name; those of the process by default.

    Raises:
        SystemExit: the arguments are wrong (2), or help or version was asked for (0).
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        # What the terminal's encoding lacks is shown escaped; a program that prints answers must not fail over one.
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        _run(_parser(), argv)
        sys.stdout.flush()
    except BrokenPipeError:
        _discard_output()
        return 1
    except OSError as failed:
        if not is_of_output(failed):
            raise
        _discard_output()
        print(f"openai: cannot write the output: {failed.strerror}", file=sys.stderr)
        return 1
    except Failure as failure:
        with suppress(OSError):
            sys.stdout.flush()
        print(f"openai: {failure}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return _INTERRUPTED
    return 0


def _run(parser: argparse.ArgumentParser, argv: Optional[Sequence[str]]) -> None:
    options = parser.parse_args(argv)
    if options.command == "endpoints":
        from . import _endpoints

        _endpoints.run(options.wanted, as_json=options.json)
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
        # Argparse prints without minding a reader that has gone.
        print(parser.format_help(), end="")


def _discard_output() -> None:
    """Send what is still buffered nowhere, so that Python does not complain about the closed pipe at its end."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class _Parser(argparse.ArgumentParser):
    """Says which command may have been meant."""

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        known = [*(action.choices or ())]
        if action.dest == "command" and value not in known:
            near = difflib.get_close_matches(str(value), known, 1, 0.5)
            hint = f"; did you mean {near[0]!r}?" if near else f"; there are {', '.join(known)}"
            raise argparse.ArgumentError(None, f"no command is called {value!r}{hint}")
        super()._check_value(action, value)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser("openai", description="The OpenAI API from Python: what is there, and a first try.")
    parser.add_argument("-V", "--version", action="version", version=f"openai {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")

    endpoints = commands.add_parser(
        "endpoints",
        help="list the endpoints of the API, or show one",
        description="List the endpoints of the API, or show one with all its params.",
    )
    endpoints.add_argument(
        "wanted",
        nargs="?",
        metavar="ENDPOINT",
        help="one endpoint, such as chat.completions.create; or a part of names or paths, such as chat. or /files",
    )
    endpoints.add_argument("--json", action="store_true", help="print complete rows as a JSON array, for programs")

    quickstart = commands.add_parser(
        "quickstart",
        help="see the library work, step by step",
        description="Show what the library does, step by step, against a local server that needs no key.",
    )
    quickstart.add_argument(
        "--live",
        action="store_true",
        help="use the real API, with OPENAI_API_KEY and, where it is set, OPENAI_BASE_URL; this costs a little",
    )
    quickstart.add_argument("--model", default="gpt-4o-mini", help="the model that answers (default: %(default)s)")

    serve = commands.add_parser(
        "serve",
        help="run the local server for programs of your own",
        description="Run a local stand-in of the API for programs of your own, until Ctrl-C.",
    )
    serve.add_argument("--host", default="127.0.0.1", help="the address to listen on (default: %(default)s)")
    serve.add_argument("--port", type=_port, default=8080, help="the port; 0 takes a free one (default: %(default)s)")

    talk = commands.add_parser(
        "talk",
        help="speak with a model",
        description="Speak with a model by microphone and loudspeaker, or write to it; against a local server.",
    )
    talk.add_argument("--text", action="store_true", help="write and read, where there is no sound")
    talk.add_argument(
        "--live",
        action="store_true",
        help="use the real API, with OPENAI_API_KEY and, where it is set, OPENAI_BASE_URL; this costs a little",
    )
    talk.add_argument("--model", default="gpt-realtime", help="the model that answers (default: %(default)s)")
    return parser


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port, 0 to 65535")
    return int(text)
