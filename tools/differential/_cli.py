"""The command line of the comparison."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

WORKER = Path(__file__).with_name("_worker.py")

#: Differences of one expression that are printed; the others are counted.
_SHOWN = 3

#: Characters of a value that are printed.
_WIDTH = 120


def main(arguments: list[str]) -> int:
    """Compare, and print what differs.

    Args:
        arguments: those of the command line, without the program's name.

    Returns:
        the exit code: 1 if something differs that is not decided, 2 if the other interpreter has not what it takes.
    """
    parser = argparse.ArgumentParser(
        prog="python tools/differential", description="Compare our models with those of the official library."
    )
    parser.add_argument("python", help="an interpreter with the official package")
    parser.add_argument("--only", default="", metavar="TEXT", help="classes whose full name has this in it")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only every Nth class, for a quick look")
    options = parser.parse_args(arguments)
    # Somewhere else: from the checkout, it would import this one.
    probe = "import openai, pydantic; assert not hasattr(openai, 'endpoints')"
    if subprocess.run([options.python, "-c", probe], cwd=WORKER.parent, check=False).returncode:
        print("differential: that interpreter lacks the official package, or pydantic", file=sys.stderr)
        return 2
    cases = list(_cases(options.only, options.every))
    differences = list(_differences(cases, options.python))
    return _report(cases, differences)


def _cases(only: str, every: int) -> Iterator[dict[str, Any]]:
    import openai.types

    from ._cases import DUMPS, OF_CLASS, STATE, classes, objects, wrong

    found = [cls for cls in classes(openai.types) if only in f"{cls.__module__}.{cls.__qualname__}"]
    for cls in found[::every]:
        where = {"module": cls.__module__, "name": cls.__qualname__}
        yield {**where, "how": "class", "what": "", "expressions": OF_CLASS}
        for what, data in objects(cls):
            for how in ("construct", "validate"):
                yield {**where, "how": how, "what": what, "data": data, "expressions": DUMPS + STATE}
        for what, data in wrong(cls):
            yield {**where, "how": "faults", "what": what, "data": data, "expressions": ["faults"]}


def _differences(cases: list[dict[str, Any]], python: str) -> Iterator[tuple[dict[str, Any], str, Any, Any]]:
    text = "".join(f"{json.dumps(case)}\n" for case in cases)
    # Both at once; what they write goes to files, for it is more than a pipe holds.
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "cases").write_text(text)
        running = []
        for name, interpreter in (("official", python), ("ours", sys.executable)):
            with Path(folder, "cases").open() as given, Path(folder, name).open("w") as taken:
                running.append(subprocess.Popen([interpreter, WORKER], stdin=given, stdout=taken, cwd=folder))
        if any(process.wait() for process in running):
            raise SystemExit("differential: a worker failed")
        with Path(folder, "official").open() as official, Path(folder, "ours").open() as ours:
            for case, theirs, mine in zip(cases, official, ours):
                yield from _compared(case, json.loads(theirs), json.loads(mine))


def _compared(case: dict[str, Any], official: Any, ours: Any) -> Iterator[tuple[dict[str, Any], str, Any, Any]]:
    if official is None:
        # A class that only we have.
        return
    if not isinstance(official, dict) or not isinstance(ours, dict):
        if official != ours:
            yield case, "making it", official, ours
        return
    for expression, result in official.items():
        if result != ours[expression]:
            yield case, expression, result, ours[expression]


def _report(cases: list[dict[str, Any]], differences: list[tuple[dict[str, Any], str, Any, Any]]) -> int:
    from ._decided import DECIDED

    decided: Counter[str] = Counter()
    open_: dict[tuple[str, str], list[str]] = {}
    for case, expression, official, ours in differences:
        reason = next((each.what for each in DECIDED if each.fits(case, expression, official, ours)), None)
        if reason is not None:
            decided[reason] += 1
            continue
        where = f"{case['module']}.{case['name']} ({case['what']})"
        path, theirs, mine = _where(official, ours)
        open_.setdefault((case["how"], expression), []).append(f"{where} at {path or 'the top'}: {theirs}; ours {mine}")
    for (how, expression), found in open_.items():
        print(f"{how}: {expression}: {len(found)}")
        for line in found[:_SHOWN]:
            print(f"  {line}")
    for each in DECIDED:
        print(f"decided: {each.what} ({decided[each.what]}): {each.why}")
    count = sum(map(len, open_.values()))
    print(f"{sum(len(case['expressions']) for case in cases)} results compared, {count} differ that are not decided")
    return 1 if count else 0


def _where(official: Any, ours: Any, path: str = "") -> tuple[str, str, str]:
    """Return the first place in two results that differs, and what stands there."""
    if isinstance(official, dict) and isinstance(ours, dict):
        for key in {**official, **ours}:
            if key not in official or key not in ours or official[key] != ours[key]:
                return _where(official.get(key, "nothing"), ours.get(key, "nothing"), f"{path}.{key}")
    if isinstance(official, list) and isinstance(ours, list) and len(official) == len(ours):
        for index, (theirs, mine) in enumerate(zip(official, ours)):
            if theirs != mine:
                return _where(theirs, mine, f"{path}[{index}]")
    return path, str(official)[:_WIDTH], str(ours)[:_WIDTH]
