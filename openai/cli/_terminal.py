"""Shared by the commands: width and colours of the terminal, and the error that ends the program."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from typing import Optional

_STYLES = {"bold": "1", "dim": "2", "green": "32", "yellow": "33"}


class Failure(Exception):
    """An error that the user can resolve; its message is printed in one line and the program exits with 1."""


#: Error numbers of writing to a closed pipe, a full disk or a broken device.
_OUTPUT_ERRORS = {errno.EPIPE, errno.ENOSPC, errno.EFBIG, errno.EIO, getattr(errno, "EDQUOT", errno.ENOSPC)}


def is_output_error(error: OSError) -> bool:
    """Return whether an error is one of writing the output."""
    return error.errno in _OUTPUT_ERRORS


def get_width() -> Optional[int]:
    """Return the number of columns; ``None`` if the output is not a terminal."""
    if sys.stdout.isatty() or os.environ.get("COLUMNS", "").isdecimal():
        return shutil.get_terminal_size().columns
    return None


def apply_style(text: str, style: str) -> str:
    """Return a text in ``bold``, ``dim``, ``green`` or ``yellow``, if the output is a terminal that supports it."""
    return f"\x1b[{_STYLES[style]}m{text}\x1b[0m" if _has_colours() else text


def _has_colours() -> bool:
    # In the order in which Python itself checks them: see https://no-color.org and https://force-color.org.
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    if not sys.stdout.isatty() or os.environ.get("TERM") == "dumb":
        return False
    # The old console of Windows prints the codes; its successor, which does not, leaves this variable.
    return os.name != "nt" or "WT_SESSION" in os.environ
