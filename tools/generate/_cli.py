"""The command line: write the files that follow from the tables, or check them."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path

from ._checkout import ROOT, use_checkout
from ._types import find_differences, generate_packages


def main(arguments: list[str]) -> int:
    """Write the files, or check them.

    Args:
        arguments: those of the command line, without the program's name.

    Returns:
        the exit code: 1 if ``--check`` found a file that is out of date.
    """
    parser = argparse.ArgumentParser(
        prog="python tools/generate",
        description="Write what follows from the tables in endpoints/ and the modules in openai/types/: the modules of "
        "the resources, the accessors of the clients, the packages of types, and the type stubs.",
    )
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 if a file is out of date")
    check = parser.parse_args(arguments).check
    use_checkout()
    package = ROOT / "openai"
    # The packages of types first: the tables name types, which are looked up there.
    outdated = find_differences(generate_packages(package / "types"))
    report(outdated, check)
    if not (check and outdated):
        from ._files import find_outdated

        outdated = find_outdated(package)
        report(outdated, check)
    if check and outdated:
        print("run: python tools/generate")
    return 1 if check and outdated else 0


def report(outdated: Mapping[Path, str], check: bool) -> None:
    """Print the files that are out of date, and write or remove them unless they are only checked.

    Args:
        outdated: text by path; empty for a file that should not exist.
        check: change nothing.
    """
    for path, text in outdated.items():
        print(f"{path.relative_to(ROOT)} is {'out of date' if check else 'written' if text else 'removed'}")
        if check:
            continue
        if text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        else:
            path.unlink()
