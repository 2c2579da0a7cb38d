"""The command line of the comparison."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from generate._checkout import ROOT, use_checkout

from . import _compact, _facts
from ._values import Values

FACTS = ROOT / "tests" / "facts"


def main(arguments: list[str]) -> int:
    """Compare, and print what is missing or differs.

    Args:
        arguments: those of the command line, without the program's name.

    Returns:
        the exit code: 1 if there are differences that nobody has decided.
    """
    parser = argparse.ArgumentParser(
        prog="python tools/surface", description="Compare the library with a surface file."
    )
    parser.add_argument("surface", nargs="?", type=Path, help="the surface file; without it, the facts of the tests")
    parser.add_argument("--contract", type=Path, help="the contract's signatures, as a file; else those of the tests")
    parser.add_argument("--decided", action="store_true", help="list the decided differences, too, with the reasons")
    parser.add_argument("--json", action="store_true", help="print everything as JSON")
    parser.add_argument(
        "--record", action="store_true", help="write the facts of the files to the tests, in short form"
    )
    options = parser.parse_args(arguments)
    data = facts(options.surface, options.contract)
    if options.record:
        _facts.save(FACTS, data)
    use_checkout()
    from . import _compare, _report

    sections = _compare.sections(_facts.Facts(data))
    unused = _report.unused(sections)
    if options.json:
        found: dict[str, Any] = {section.name: section.as_json() for section in sections}
        print(json.dumps({**found, "needless decisions": [each._asdict() for each in unused]}, indent=1))
    else:
        print(*_report.lines(sections, options.decided), sep="\n")
        for each in unused:
            print(f"\nno difference needs this decision: {each.section}, {each.kind}, {each.name}, {each.text}")
    return 1 if unused or any(section.open for section in sections) else 0


def facts(surface: Path | None, contract: Path | None) -> dict[str, Any]:
    """Return the facts of the files; what is not given comes from the tests."""
    data = _facts.load(FACTS)
    if surface is not None:
        published = json.loads(surface.read_text(encoding="utf-8"))
        types = _compact.types(published)
        # The contract's own types stay where they are, and so does what was known before.
        own = {name: data["types"][name] for name in data["contract"]["types"]}
        known = {**types, **own}
        data["endpoints"] = _compact.endpoints(published, Values(types))
        data["types"] = {**{name: known[name] for name in data["types"] if name in known}, **known}
        data["names"] = _compact.names(published)
    if contract is not None:
        seed = json.loads(contract.read_text(encoding="utf-8"))
        data["contract"] = {**data["contract"], **_compact.contract(seed)}
    return data
