"""The command line of the benchmark."""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from . import __doc__ as manual, _envs, _run, _table
from ._figures import FIGURES, GROUPS
from ._server import loopback_server
from .scenarios import _data


def main(arguments: Sequence[str]) -> int:
    """Run the benchmark and print its table.

    Returns:
        The exit status: 1 when a side failed, 2 when nothing could be measured. A target that is missed is reported
        in the table, and is no failure.
    """
    options = _options(arguments)
    figures = [figure for figure in FIGURES if figure.group in options.only]
    try:
        environments = _envs.prepare(options.work, options.python)
    except (OSError, subprocess.CalledProcessError) as problem:
        print(f"tools/bench: no environment to measure in: {problem}", file=sys.stderr)
        return 2
    results: list[_table.Result] = []
    with loopback_server(_data.completion()) as url:
        runner = _run.Runner(environments, url, _run.QUICK if options.quick else _run.FULL)
        for figure in figures:
            print(f"measuring {figure.title.rstrip(' *')} ...", file=sys.stderr, flush=True)
            results.append(_table.Result(figure, runner.measure(figure)))
    print(_table.for_people(results, environments))
    if options.json:
        options.json.write_text(_table.for_programs(results, environments), encoding="utf-8")
    return 1 if any(result.measured.failures for result in results) else 0


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="tools/bench", description=manual, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--only", type=_groups, default=GROUPS, metavar="NAMES", help=f"some of, with commas: {','.join(GROUPS)}"
    )
    parser.add_argument("--quick", action="store_true", help="fewer runs, for a first look")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write samples, medians and versions there as well")
    parser.add_argument(
        "--python", default=sys.executable, metavar="EXE", help="interpreter to measure under (default: this one)"
    )
    parser.add_argument(
        "--work",
        type=Path,
        default=_envs.default_work(),
        metavar="DIR",
        help="folder in which the two environments are kept (default: %(default)s)",
    )
    return parser.parse_args(arguments)


def _groups(text: str) -> Sequence[str]:
    names = text.split(",")
    for name in names:
        if name not in GROUPS:
            raise argparse.ArgumentTypeError(f"{name!r} is none of {', '.join(GROUPS)}")
    return names
