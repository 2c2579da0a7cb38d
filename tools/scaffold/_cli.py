"""The command line of the scaffold."""

from __future__ import annotations

import argparse
import difflib
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from generate._checkout import ROOT, use_checkout

if TYPE_CHECKING:
    from drift._compare import Report
    from drift._document import Document, Operation


_SORT = ("check", "--select=I", "--fix-only")


class _Failure(Exception):
    """Nothing can be proposed; the text says why."""


def main(arguments: list[str]) -> int:
    """Propose, and print or write what is proposed.

    Args:
        arguments: those of the command line, without the program's name.

    Returns:
        the exit code: 2 if the document cannot be read or there is nothing to propose for the endpoint.
    """
    parser = argparse.ArgumentParser(
        prog="python tools/scaffold", description="Propose rows and types for what an OpenAPI document has."
    )
    parser.add_argument("document", type=Path, metavar="OPENAPI.json", help="the document, as JSON")
    parser.add_argument("endpoint", nargs="*", metavar="METHOD PATH", help="one endpoint, such as POST /audio/voices")
    parser.add_argument("--missing", action="store_true", help="all endpoints without a row, and what rows lack")
    parser.add_argument("--write", type=Path, metavar="DIR", help="write new files below DIR, never over existing ones")
    options = parser.parse_args(arguments)
    if len(options.endpoint) != (0 if options.missing else 2):
        parser.error("give METHOD and PATH of one endpoint, or --missing")
    use_checkout()
    from drift._compare import compare
    from drift._document import Document, DocumentError

    from ._library import Library
    from ._propose import Proposal

    try:
        document = Document.read(options.document)
        report = compare(document)
        wanted = _missing(report) if options.missing else [_one(options.endpoint, document, report)]
        proposal = Proposal(document, Library(ROOT / "openai" / "types"), wanted)
        _hand_over(proposal.files(), options.write)
    except (DocumentError, _Failure) as error:
        print(f"scaffold: {error}", file=sys.stderr)
        return 2
    if options.missing:
        from ._lacking import lacking

        _print("what rows and types lack", list(lacking(report, document)))
    return 0


def _missing(report: Report) -> list[Operation]:
    return [each.operation for each in report.findings if each.operation is not None and not each.decided]


def _one(endpoint: Sequence[str], document: Document, report: Report) -> Operation:
    method, path = endpoint
    operations = {(each.method, each.path): each for each in document.operations()}
    operation = operations.get((method.upper(), path))
    if operation is None:
        near = difflib.get_close_matches(path, [each for _, each in operations], 1, 0.5)
        raise _Failure(f"the document has no {method.upper()} {path}" + (f"; did you mean {near[0]}?" if near else ""))
    if all(each.operation is None or each.subject != f"{operation.method} {path}" for each in report.findings):
        raise _Failure(f"{method.upper()} {path} has a row; `openai endpoints {path}` shows it")
    return operation


def _hand_over(files: Mapping[str, str], folder: Path | None) -> None:
    for path, text in formatted(files).items():
        target = folder / path if folder else None
        if target is not None and not target.exists() and not (ROOT / path).exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
            print(f"{path} is written")
        else:
            exists = (ROOT / path).exists() or (target is not None and target.exists())
            _print(f"{path} (exists: by hand)" if exists else path, text.splitlines())


def formatted(files: Mapping[str, str]) -> dict[str, str]:
    """Return the files as ruff writes them."""
    sources = {}
    for path, text in files.items():
        sources[path] = _ruff(["format"], _ruff(_SORT, text))
    return sources


def _ruff(command: Sequence[str], text: str) -> str:
    settings = ["--config", str(ROOT / "pyproject.toml"), "--stdin-filename", "proposal.py", "--quiet", "-"]
    run = subprocess.run(
        [sys.executable, "-m", "ruff", *command, *settings], input=text, capture_output=True, text=True, check=False
    )
    if run.returncode:
        raise _Failure(f"ruff does not accept what was made: {run.stderr.strip()}")
    return run.stdout


def _print(title: str, lines: Sequence[str]) -> None:
    if lines:
        print("\n".join(_titled(title, lines)))


def _titled(title: str, lines: Sequence[str]) -> Iterator[str]:
    yield f"=== {title} ==="
    yield from lines
    yield ""
