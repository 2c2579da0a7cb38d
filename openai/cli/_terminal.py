"""What the commands share about the terminal: its width, its colours, and how an error ends the program."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from typing import Optional

_STYLES = {"bold": "1", "dim": "2", "green": "32", "yellow": "33"}


class Failure(Exception):
    """Something the user can do something about; its text is shown in one line and the program exits with 1."""


#: How writing to a file, a device or a program that has gone fails.
_OF_OUTPUT = {errno.EPIPE, errno.ENOSPC, errno.EFBIG, errno.EIO, getattr(errno, "EDQUOT", errno.ENOSPC)}


def is_of_output(error: OSError) -> bool:
    """Return whether an error tells that something could not be written."""
    return error.errno in _OF_OUTPUT


def width() -> Optional[int]:
    """Return the columns that there are; ``None`` where the output goes into a file or another program."""
    if sys.stdout.isatty() or os.environ.get("COLUMNS", "").isdecimal():
        return shutil.get_terminal_size().columns
    return None


def styled(text: str, style: str) -> str:
    """Return ``text`` in ``bold``, ``dim``, ``green`` or ``yellow`` where the output is a terminal that shows it."""
    return f"\x1b[{_STYLES[style]}m{text}\x1b[0m" if _has_colours() else text


def _has_colours() -> bool:
    # In the order that Python itself asks: see https://no-color.org and https://force-color.org.
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    if not sys.stdout.isatty() or os.environ.get("TERM") == "dumb":
        return False
    # The old console of Windows prints the codes; its successor, which does not, leaves this variable.
    return os.name != "nt" or "WT_SESSION" in os.environ
