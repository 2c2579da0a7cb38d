"""Runs everything that must pass: the checks of ``tools/check``, then the tests, which run even if a check fails.

    python tools/test                     both
    python tools/test --quick             in two minutes: quick checks, and of each long series of cases a sample
    python tools/test --no-check          the tests alone, as on a second version of Python
    python tools/test --coverage          with the share of lines that the tests reach, and its lower bound
    python tools/test tests/files -k name some of the tests; options go to pytest

The tests run in as many processes as there are processors; ``-n 0`` runs them in this one. Those of ``tests/pydantic``
run apart, for all others are about programs without pydantic.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))

from _progress import Progress  # found beside this file

ROOT = Path(__file__).resolve().parents[2]

#: Per cent of the lines of the package that the tests must reach, in their own processes.
MIN_COVERAGE = 90


def main(arguments: Sequence[str]) -> int:
    """Run the checks and the tests.

    Args:
        arguments: as above; all others go to pytest.

    Returns:
        the exit code: 0 if everything passed.
    """
    os.chdir(ROOT)
    own = {"--no-check", "--coverage", "--with-pydantic"}
    options = [argument for argument in arguments if argument not in own]
    chosen = [option for option in options if not option.startswith("-") and Path(option.partition("::")[0]).exists()]
    if "--with-pydantic" in arguments:
        # In a process that another one of these has started.
        return run_tests([*options, "tests/pydantic"])
    checked = 0
    if "--no-check" not in arguments and not chosen:
        quick = ["--quick"] if "--quick" in options else []
        checked = subprocess.run([sys.executable, "tools/check", *quick], check=False).returncode
    coverage = (
        ["--cov=openai", "--cov-report=", f"--cov-fail-under={MIN_COVERAGE}"] if "--coverage" in arguments else []
    )
    tested = run_tests([*options, *coverage])
    with_pydantic = 0
    if not chosen:
        command = [sys.executable, __file__, "--with-pydantic", *options]
        with_pydantic = subprocess.run(command, check=False).returncode
    return tested or with_pydantic or checked


def run_tests(options: Sequence[str]) -> int:
    """Run pytest in this process, and print what goes on.

    Not ``python -m pytest``, which would import the checkout in place of what is installed.
    """
    processes = [] if any(option.startswith(("-n", "--pdb")) for option in options) else ["-n", "auto"]
    return int(pytest.main(["-q", "--dist", "worksteal", *processes, *options], plugins=[Progress()]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
