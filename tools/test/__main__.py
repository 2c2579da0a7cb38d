"""Runs everything that must pass: the checks of ``tools/check``, then the tests, which run even if a check fails.

    python tools/test               both
    python tools/test --no-check    the tests alone, as on a second version of Python

Other arguments go to pytest. The tests of ``tests/pydantic`` run in a process of their own, for all others are about
programs without pydantic.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def main(arguments: list[str]) -> int:
    """Run the checks and the tests.

    Args:
        arguments: ``--no-check`` leaves the checks out; all others go to pytest.

    Returns:
        the exit code: 0 if everything passed.
    """
    os.chdir(ROOT)
    options = [argument for argument in arguments if argument != "--no-check"]
    checked = 0
    if len(options) == len(arguments):
        checked = subprocess.run([sys.executable, "tools/check"], check=False).returncode
    # In this process: `python -m pytest` would import the checkout, which has no `openai.endpoints`.
    tested = int(pytest.main(["-q", *options]))
    with_pydantic = 0
    if not any(not option.startswith("-") for option in options):
        program = "import sys; del sys.path[0]; import pytest; sys.exit(pytest.main(sys.argv[1:]))"
        command = [sys.executable, "-c", program, "-q", *options, "tests/pydantic"]
        with_pydantic = subprocess.run(command, check=False).returncode
    return tested or with_pydantic or checked


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
