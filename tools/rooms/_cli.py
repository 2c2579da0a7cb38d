"""The command line: write the picture, or check it."""

from __future__ import annotations

import argparse

from ._draw import draw
from ._read import ROOT, read_arrows, read_rooms

PICTURE = ROOT / "docs" / "rooms.svg"


def main(arguments: list[str]) -> int:
    """Write the picture, or check it.

    Args:
        arguments: those of the command line, without the program's name.

    Returns:
        the exit code: 1 if ``--check`` found the picture out of date.
    """
    parser = argparse.ArgumentParser(prog="python tools/rooms", description="Draw the rooms of docs/design.md.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 if the picture is out of date")
    check = parser.parse_args(arguments).check
    rooms = read_rooms()
    picture = draw(rooms, read_arrows(rooms))
    if PICTURE.exists() and PICTURE.read_text(encoding="utf-8") == picture:
        return 0
    if check:
        print(f"{PICTURE.relative_to(ROOT)} is out of date; run: python tools/rooms")
        return 1
    PICTURE.write_text(picture, encoding="utf-8")
    print(f"{PICTURE.relative_to(ROOT)} is written")
    return 0
