"""Programs that are run in a process of their own, where nothing is loaded and everything has to be cleaned up."""

from __future__ import annotations

import os
import subprocess
import sys


def run_program(code: str, *options: str, **environment: str) -> str:
    """Run a program, which must not write on standard error, and return what it prints."""
    done = subprocess.run(
        [sys.executable, *options, "-c", code],
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert not done.stderr, done.stderr
    assert done.returncode == 0
    return done.stdout
