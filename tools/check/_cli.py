"""The command line: which checks run, several at a time, and what they print.

python tools/check            all of them
python tools/check mypy ruff  some of them
python tools/check --quick    those that take seconds
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from ._any_share import check_any_share
from ._commands import BY_NAME, COMMANDS, MIN_COMPLETENESS, QUICK, ROOT, build_commands, read_completeness

ANY_SHARE = "any"
NAMES = (*COMMANDS, ANY_SHARE)


class Outcome(NamedTuple):
    """What came of one check."""

    name: str
    passed: bool
    seconds: float
    output: str


def main(arguments: Sequence[str]) -> int:
    """Run the checks, all of them even if one fails.

    Args:
        arguments: names of the checks to run; none for all.

    Returns:
        the exit code: 0 if every check passed.
    """
    parser = argparse.ArgumentParser(prog="python tools/check", description="Check format, lint, types and stubs.")
    parser.add_argument("check", nargs="*", help=f"one of {', '.join(NAMES)}; all by default")
    parser.add_argument("--quick", action="store_true", help=f"only {', '.join((*QUICK, ANY_SHARE))}")
    options = parser.parse_args(arguments)
    names = options.check or ([*QUICK, ANY_SHARE] if options.quick else [name for name in NAMES if name not in BY_NAME])
    unknown = [name for name in names if name not in NAMES]
    if unknown:
        parser.error(f"there is no check called {unknown[0]!r}; there are {', '.join(NAMES)}")
    failed = []
    with TemporaryDirectory() as folder, ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        commands = build_commands(Path(folder))
        for future in as_completed([pool.submit(run_check, name, commands.get(name, [])) for name in names]):
            outcome = future.result()
            print(f"{outcome.name}: {'ok' if outcome.passed else 'failed'} ({outcome.seconds:.0f} s)", flush=True)
            if not outcome.passed:
                failed.append(outcome.name)
                print(outcome.output.replace(f"{ROOT}{os.sep}", "").rstrip(), flush=True)
    print(f"failed: {', '.join(failed)}" if failed else "all checks passed")
    return 1 if failed else 0


def run_check(name: str, command: Sequence[str]) -> Outcome:
    """Run one check.

    Args:
        name: its name.
        command: program and arguments; not used by the check that is a function of ours.
    """
    start = time.monotonic()
    if name == ANY_SHARE:
        problem = check_any_share(ROOT)
        return Outcome(name, not problem, time.monotonic() - start, problem)
    if name == "stubtest" and sys.version_info < (3, 10):
        # The last mypy that runs on 3.9 has a stubtest that fails on attrs.
        return Outcome(f"{name}, which needs Python 3.10, is left out", True, 0, "")
    # Without the first, pyright says on every run that a newer version is out; the second is where it looks for us.
    environment = {**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1", "PYTHONPATH": str(ROOT)}
    run = subprocess.run(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    passed = run.returncode == 0
    if name == "completeness":
        passed = read_completeness(run.stdout) >= MIN_COMPLETENESS
    return Outcome(name, passed, time.monotonic() - start, run.stdout)
