"""Differences as text and as data."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from ._compare import Report
from ._finding import API, BOTH, KINDS, OURS, Finding

_MARKS = {API: "+", OURS: "-", BOTH: "!"}
_SIDES = {API: "only the API", OURS: "only here", BOTH: "differ"}


def lines(report: Report) -> Iterator[str]:
    """Yield the lines of the report: the differences by resource, then the counts."""
    yield "+ the API has it, we lack it    - we have it, the document does not    ! both, differently"
    yield "(...) a difference that is meant to be, and why"
    for resource, findings in groupby(report.findings, key=lambda each: each.resource):
        yield ""
        yield resource
        for (kind, side, subject, decided), same in groupby(findings, key=_line):
            what = ", ".join(filter(None, (_words(each) for each in same)))
            text = " ".join(filter(None, (subject, what)))
            yield f"  {_MARKS[side]} {kind:<11} {text}{f'  ({decided})' if decided else ''}"
    yield ""
    yield from _counts(report)


def _line(finding: Finding) -> tuple[str, str, str, str]:
    """Return what findings share that are shown in one line."""
    # The values of one param belong together, those of two do not.
    where = f"{finding.subject} {finding.name}" if finding.kind in ("value", "variant") else finding.subject
    return finding.kind, finding.side, where, finding.decided


def _words(finding: Finding) -> str:
    if finding.kind in ("value", "variant"):
        return finding.note
    return f"{finding.name} ({finding.note})" if finding.name and finding.note else finding.name or finding.note


def _counts(report: Report) -> Iterator[str]:
    yield f"{'':<13}{'':>2}" + "".join(f"{title:>14}" for title in (*_SIDES.values(), "decided"))
    for kind in KINDS:
        counts = _counted(report, kind)
        yield f"  {kind:<13}" + "".join(f"{count or '-':>14}" for count in counts.values())
    yield (
        f"{report.rows} rows, {report.operations} operations; {report.classes} types compared with schemas, "
        f"{report.unmatched} unions without a plain tag left out"
    )


def _counted(report: Report, kind: str) -> dict[str, int]:
    of_kind = [each for each in report.findings if each.kind == kind]
    counts = {side: sum(each.side == side and not each.decided for each in of_kind) for side in _SIDES}
    return {**counts, "decided": sum(bool(each.decided) for each in of_kind)}


def as_data(report: Report) -> dict[str, Any]:
    """Return the report as JSON data."""
    return {
        "differences": [
            {name: getattr(each, name) for name in ("resource", "kind", "side", "subject", "name", "note", "decided")}
            for each in report.findings
        ],
        "counts": {kind: _counted(report, kind) for kind in KINDS},
        "rows": report.rows,
        "operations": report.operations,
        "types": report.classes,
        "unmatched": report.unmatched,
    }
