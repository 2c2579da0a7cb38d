"""What a run of the tests prints: a line each few seconds, and a failed test as soon as it has failed."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Optional

import pytest

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

    def pytest_configure(self, config: pytest.Config) -> None:
        """Remember where to print."""
        self._terminal = config.pluginmanager.get_plugin("terminalreporter")

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
