"""From samples to the table for people and the document for programs."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

from ._envs import Environment
from ._figures import Figure, Side
from ._run import Measured

HEADER = ("", "ours", "official", "floor", "official/ours", "ours/floor", "target", "met")
LIBRARY_SIDES = ("ours", "official", "floor")


@dataclass(frozen=True)
class Result:
    """A figure with what came out of it."""

    figure: Figure
    measured: Measured

    def median(self, side: Side) -> float | None:
        """Return a side's median, in seconds or bytes, or None when the side is missing or has failed."""
        samples = self.measured.samples.get(side)
        return median(samples) if samples and side not in self.measured.failures else None

    def ratio(self, over: Side, under: Side, *, above_bare: bool | None = None) -> float | None:
        """Return one side's median over another's, or None when one is missing.

        Args:
            above_bare: Whether the bare interpreter's time is taken off both first; by default, as the figure says.
        """
        numerator, denominator = self.median(over), self.median(under)
        bare = self.median("bare") if (self.figure.above_bare if above_bare is None else above_bare) else 0.0
        if numerator is None or denominator is None or bare is None or denominator <= bare:
            return None
        return max(0.0, numerator - bare) / (denominator - bare)

    @property
    def gain(self) -> float | None:
        """How many times better than the official library."""
        return self.ratio("official", "ours")

    @property
    def overhead(self) -> float | None:
        """How many times the floor."""
        return self.ratio("ours", "floor")

    @property
    def above(self) -> float | None:
        """How much more than the floor, in bytes or seconds."""
        ours, floor = self.median("ours"), self.median("floor")
        return None if ours is None or floor is None else ours - floor

    @property
    def met(self) -> bool | None:
        """Whether every target is reached; None when there is none, or when it cannot be told."""
        verdicts: list[bool] = []
        for bound, value, sign in (
            (self.figure.at_least, self.gain, 1),
            (self.figure.at_most, self.overhead, -1),
            (self.figure.at_most_above, self.above, -1),
        ):
            if bound is not None:
                if value is None:
                    return None
                verdicts.append(sign * value >= sign * bound)
        return all(verdicts) if verdicts else None


def for_people(results: Sequence[Result], environments: Mapping[str, Environment]) -> str:
    """Return the table, with what is measured against below it."""
    rows = [HEADER, *(_row(result) for result in results)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADER))]
    lines = [
        "  ".join(
            cell.ljust(width) if column in (0, len(HEADER) - 2, len(HEADER) - 1) else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths))
        ).rstrip()
        for row in rows
    ]
    lines.insert(1, "-" * max(map(len, lines)))
    if any(result.figure.above_bare for result in results):
        lines += ["", "* times are of whole processes; both ratios are of the time above a bare `python -c pass`"]
    lines += ["", *(note for result in results for note in _notes(result)), "", *_setting(environments)]
    return "\n".join(lines)


def for_programs(results: Sequence[Result], environments: Mapping[str, Environment]) -> str:
    """Return everything as JSON: samples and medians in seconds (an event, for streams) or bytes, and versions."""
    document: dict[str, Any] = {
        "platform": platform.platform(),
        "cpus": os.cpu_count(),
        "versions": {name: environment.versions for name, environment in environments.items()},
        "figures": [
            {
                "group": result.figure.group,
                "title": result.figure.title.rstrip(" *"),
                "unit": "bytes" if result.figure.unit == "memory" else "seconds",
                "floor": result.figure.floor,
                "medians": {side: result.median(side) for side in result.measured.samples},
                "official_over_ours": result.gain,
                "ours_over_floor": result.overhead,
                "ratios_above_bare_interpreter": result.figure.above_bare,
                "ours_above_floor": result.above,
                "target": {
                    "official_over_ours": result.figure.at_least,
                    "ours_over_floor": result.figure.at_most,
                    "ours_above_floor": result.figure.at_most_above,
                },
                "met": result.met,
                "failures": result.measured.failures,
                "samples": result.measured.samples,
            }
            for result in results
        ],
    }
    return json.dumps(document, indent=2) + "\n"


def _row(result: Result) -> Sequence[str]:
    figure = result.figure
    targets = []
    if figure.at_least is not None:
        targets.append(f">= {figure.at_least:.3g}x official")
    if figure.at_most is not None:
        targets.append(f"<= {figure.at_most:.3g} floor")
    if figure.at_most_above is not None:
        targets.append(f"<= floor + {_quantity(figure.at_most_above, figure.unit)}")
    verdict = {True: "yes", False: "NO", None: "?" if targets else ""}[result.met]
    return (
        figure.title,
        *(_quantity(result.median(side), figure.unit) for side in LIBRARY_SIDES),
        _factor(result.gain, "x"),
        _factor(result.overhead, ""),
        ", ".join(targets),
        verdict,
    )


def _notes(result: Result) -> list[str]:
    figure = result.figure
    parts = [f"floor is {figure.floor}"]
    for side in result.measured.samples:
        if side not in LIBRARY_SIDES:
            name = "bare interpreter" if side == "bare" else side
            parts.append(f"{name} {_quantity(result.median(side), figure.unit)}")
    if figure.at_most_above is not None:
        parts.append(f"ours above it {_quantity(result.above, figure.unit)}")
    if "msgspec" in result.measured.samples:
        parts.append(f"ours/msgspec {_factor(result.ratio('ours', 'msgspec'), '')}")
    if figure.above_bare:
        gain = _factor(result.ratio("official", "ours", above_bare=False), "x")
        overhead = _factor(result.ratio("ours", "floor", above_bare=False), "")
        parts.append(f"of whole processes: official/ours {gain}, ours/floor {overhead}")
    lines = [f"{figure.title.rstrip(' *')}: {'; '.join(parts)}"]
    lines += [f"  FAILED {side}: {why}" for side, why in result.measured.failures.items()]
    return lines


def _setting(environments: Mapping[str, Environment]) -> list[str]:
    lines = [f"{platform.system()} {platform.machine()}, {os.cpu_count()} CPUs"]
    for name, environment in environments.items():
        versions = ", ".join(f"{package} {version}" for package, version in environment.versions.items())
        lines.append(f"{name}: {versions}")
    return lines


def _quantity(value: float | None, unit: str) -> str:
    if value is None:
        return "-"
    if unit == "memory":
        return f"{value / 2**20:.1f} MiB"
    if unit == "rate":
        return f"{1 / value / 1000:,.1f} k/s"
    for scale, name in ((1.0, "s"), (1e-3, "ms")):
        if value >= scale:
            return f"{value / scale:.3g} {name}"
    return f"{value / 1e-6:.3g} us"


def _factor(value: float | None, suffix: str) -> str:
    return "-" if value is None else f"{value:.2f}{suffix}"
