"""Running the sides of a figure in turns, and collecting one sample a side and round."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from ._envs import Environment
from ._figures import Command, Figure, Side, Sides

TOOLS = Path(__file__).resolve().parents[1]
# ru_maxrss is in bytes on macOS and in KiB elsewhere.
RSS_UNIT = 1 if sys.platform == "darwin" else 1024
# What would make one side do other work than the other, or than it does for a user: credentials, proxies,
# certificates, settings of the interpreter.
DROPPED_PREFIXES = ("OPENAI_", "PYTHON", "SSL_CERT_", "COVERAGE", "COV_")
DROPPED_SUFFIXES = ("_PROXY",)


@dataclass(frozen=True)
class Effort:
    """How long to measure. Rounds are what counts; fresh processes also even out luck with memory layout."""

    whole_processes: int
    workers: int
    rounds: int
    repeat_seconds: float


FULL = Effort(whole_processes=21, workers=3, rounds=7, repeat_seconds=0.03)
QUICK = Effort(whole_processes=5, workers=1, rounds=3, repeat_seconds=0.01)


class SideFailed(Exception):
    """A side ended early or gave a wrong answer."""


@dataclass
class Measured:
    """The samples of a figure: seconds an operation, or bytes; and why sides are missing, if any are."""

    samples: dict[Side, list[float]] = field(default_factory=dict)
    failures: dict[Side, str] = field(default_factory=dict)


class Runner:
    """Measures figures in given environments.

    Args:
        environments: By the names that commands use.
        url: The loopback server's, without a path.
        effort: How long to measure.
    """

    def __init__(self, environments: Mapping[str, Environment], url: str, effort: Effort) -> None:
        self._environments = environments
        self._url = url
        self._effort = effort
        self._runs: dict[Sides, tuple[Measured, Measured]] = {}

    def measure(self, figure: Figure) -> Measured:
        """Return a figure's samples. Figures that look at the same whole processes share one set of runs."""
        if figure.in_process:
            return self._measure_workers(figure.sides)
        if figure.sides not in self._runs:
            runs = min(figure.runs or self._effort.whole_processes, self._effort.whole_processes)
            self._runs[figure.sides] = self._measure_processes(figure.sides, figure.prints, runs)
        times, peaks = self._runs[figure.sides]
        if figure.unit != "memory":
            return times
        # A child counts as its own what its parent held when it was started: less than that cannot be seen.
        own = _peak(resource.getrusage(resource.RUSAGE_SELF))
        hidden = {side: "uses less than the driver" for side, peak in peaks.samples.items() if min(peak) <= own}
        return Measured(peaks.samples, {**peaks.failures, **hidden})

    def _measure_processes(self, sides: Sides, prints: str, runs: int) -> tuple[Measured, Measured]:
        times, peaks = Measured(), Measured()
        # The first round fills the file cache, and is not counted.
        for number in range(1 + runs):
            for side, command in sides:
                if side in times.failures:
                    continue
                try:
                    seconds, peak = self._run_once(command, prints)
                except SideFailed as problem:
                    times.failures[side] = peaks.failures[side] = str(problem)
                    continue
                if number:
                    times.samples.setdefault(side, []).append(seconds)
                    peaks.samples.setdefault(side, []).append(peak)
        return times, peaks

    def _run_once(self, command: Command, prints: str) -> tuple[float, float]:
        start = time.perf_counter()
        process = self._start(command, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE)
        with process:
            assert process.stdout is not None and process.stderr is not None
            # One after the other is safe: a program prints far less than a pipe holds, or fails with a traceback.
            printed = process.stdout.read().strip()
            problem = process.stderr.read().strip()
            _, status, usage = os.wait4(process.pid, 0)
            seconds = time.perf_counter() - start
            process.returncode = status  # wait4 has reaped it, so that Popen must not
        if status or printed != prints:
            raise SideFailed((problem or f"unexpected output {printed!r}").splitlines()[-1])
        return seconds, _peak(usage)

    def _measure_workers(self, sides: Sides) -> Measured:
        measured = Measured()
        for _ in range(self._effort.workers):
            with ExitStack() as stack:
                workers: dict[Side, subprocess.Popen[str]] = {}
                for side, command in sides:
                    worker = stack.enter_context(self._start(command, stdin=subprocess.PIPE, stderr=None))
                    stack.callback(worker.kill)
                    workers[side] = worker
                    if _read(worker) != "ready":
                        measured.failures[side] = f"exit status {worker.wait()}, see above"
                        del workers[side]
                for _ in range(self._effort.rounds):
                    for side, worker in workers.items():
                        measured.samples.setdefault(side, []).append(_round(worker))
                for side, worker in workers.items():
                    # Its input ends here; then it checks once more that the answers are right.
                    if _finish(worker):
                        measured.failures[side] = f"exit status {worker.returncode}, see above"
        return measured

    def _start(self, command: Command, *, stdin: int, stderr: int | None) -> subprocess.Popen[str]:
        environment = self._environments[command.environment]
        arguments = [argument.replace("{url}", self._url) for argument in command.arguments]
        return subprocess.Popen(
            [str(environment.python), *arguments],
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=stderr,
            text=True,
            # Not the checkout: with -c and -m, Python imports from where it is started.
            cwd=environment.folder,
            env=self._variables("-m" in arguments),
        )

    def _variables(self, with_tools: bool) -> dict[str, str]:
        variables = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(DROPPED_PREFIXES) and not name.upper().endswith(DROPPED_SUFFIXES)
        }
        if with_tools:
            variables["PYTHONPATH"] = str(TOOLS)
            variables["BENCH_REPEAT_SECONDS"] = str(self._effort.repeat_seconds)
        return variables


def _peak(usage: resource.struct_rusage) -> float:
    return float(usage.ru_maxrss * RSS_UNIT)


def _round(worker: subprocess.Popen[str]) -> float:
    assert worker.stdin is not None
    worker.stdin.write("\n")
    worker.stdin.flush()
    seconds = _read(worker)
    if not seconds:
        raise SideFailed(f"a worker ended with exit status {worker.wait()}")
    return float(seconds)


def _read(worker: subprocess.Popen[str]) -> str:
    assert worker.stdout is not None
    return worker.stdout.readline().strip()


def _finish(worker: subprocess.Popen[str]) -> int:
    assert worker.stdin is not None
    worker.stdin.close()
    return worker.wait()
