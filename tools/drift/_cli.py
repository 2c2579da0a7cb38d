"""The command line of the comparison."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from generate._checkout import use_checkout


def main(arguments: list[str]) -> int:
    """Compare, and print what was found.

    Args:
        arguments: those of the command line, without the program's name.

    Returns:
        the exit code: 1 if ``--fail`` was given and a difference found that nobody has decided, 2 for a bad document.
    """
    parser = argparse.ArgumentParser(
        prog="python tools/drift", description="Compare rows and types with an OpenAPI document."
    )
    parser.add_argument("document", type=Path, metavar="OPENAPI.json", help="the document, as JSON")
    parser.add_argument("--json", action="store_true", help="print a JSON object with all differences and counts")
    parser.add_argument("--fail", action="store_true", help="exit with 1 if there are differences nobody has decided")
    options = parser.parse_args(arguments)
    use_checkout()
    from ._compare import compare
    from ._document import Document, DocumentError
    from ._report import as_data, lines

    try:
        report = compare(Document.read(options.document))
    except DocumentError as error:
        print(f"drift: {error}", file=sys.stderr)
        return 2
    print(json.dumps(as_data(report), indent=2) if options.json else "\n".join(lines(report)))
    return 1 if options.fail and not all(each.decided for each in report.findings) else 0
