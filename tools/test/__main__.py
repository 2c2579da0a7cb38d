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
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Optional

import pytest

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


#: Seconds between two lines.
INTERVAL = 10.0


class Progress:
    """A plugin of pytest that prints lines in place of dots."""

    def __init__(self) -> None:
        self._start = self._printed = time.monotonic()
        self._total = 0
        self._passed = 0
        self._failed = 0
        self._terminal: Optional[pytest.TerminalReporter] = None

    def pytest_sessionstart(self, session: pytest.Session) -> None:
        """Remember where to print; the reporter is made only when pytest has been configured."""
        self._terminal = session.config.pluginmanager.get_plugin("terminalreporter")

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Count the tests, where they run in this process."""
        self._total = len(items)

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_node_collection_finished(self, ids: Sequence[str]) -> None:
        """Count the tests, where they run in other processes; each of these knows all of them."""
        self._total = len(ids)

    @pytest.hookimpl(tryfirst=True)
    def pytest_report_teststatus(self, report: pytest.TestReport) -> Optional[tuple[str, str, str]]:
        """Print no dot for what passes."""
        return ("passed" if report.when == "call" else "", "", "") if report.passed else None

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Count an outcome, name a failed test, and print a line now and then."""
        if report.failed:
            self._failed += 1
            self._print(f"FAILED {report.nodeid} ({report.when})")
        elif report.when == "call":
            self._passed += 1
        if time.monotonic() - self._printed > INTERVAL:
            self._print(
                f"{time.monotonic() - self._start:4.0f} s  {self._passed} of {self._total} passed, "
                f"{self._failed} failed; at {report.nodeid.partition('::')[0]}"
            )

    def _print(self, line: str) -> None:
        self._printed = time.monotonic()
        if self._terminal is not None:
            self._terminal.ensure_newline()
            self._terminal.write_line(line)
            self._terminal.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
