"""The command line of the stub writer."""

from __future__ import annotations

import argparse

from ._checkout import ROOT, use_checkout


def main(arguments: list[str]) -> int:
    """Write the stubs, or check them.

    Args:
        arguments: those of the command line, without the program's name.

    Returns:
        the exit code: 1 if ``--check`` found a stub that is out of date.
    """
    parser = argparse.ArgumentParser(prog="python tools/stubs", description="Write the type stubs of the resources.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 if a stub is out of date")
    check = parser.parse_args(arguments).check
    use_checkout()
    from ._files import outdated

    stale = outdated(ROOT / "openai" / "resources", "openai.resources")
    for path, text in stale.items():
        print(f"{path.relative_to(ROOT)} is out of date" if check else f"{path.relative_to(ROOT)} is written")
        if check:
            continue
        if text:
            path.write_text(text, encoding="utf-8")
        else:
            path.unlink()
    if check and stale:
        print("run: python tools/stubs")
    return 1 if check and stale else 0
