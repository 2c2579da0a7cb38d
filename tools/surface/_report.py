"""What a comparison finds, and how it is printed."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from ._decided import DECIDED, Decision


class Difference(NamedTuple):
    """One thing that is missing or other than the facts say."""

    section: str
    #: What sort of difference, such as ``param`` or ``query``.
    kind: str
    #: The endpoint, type or name that differs.
    name: str
    text: str


class Section:
    """The outcome for one sort of thing.

    Args:
        name: what was compared, in the plural.
        total: how many there are by the facts.
        differences: those that were found; decided ones are sorted out here.
        not_yet: names of what is known to come later.
    """

    def __init__(self, name: str, total: int, differences: Iterable[Difference], not_yet: Iterable[str] = ()) -> None:
        self.name = name
        self.total = total
        self.open: list[Difference] = []
        self.decided: list[tuple[Difference, Decision]] = []
        self.not_yet = list(not_yet)
        # What holds for both clients is said once.
        for each in dict.fromkeys(differences):
            decision = decided(each)
            if decision is None:
                self.open.append(each)
            else:
                self.decided.append((each, decision))

    @property
    def good(self) -> int:
        """How many are there and have no open difference."""
        return self.total - len({each.name for each in self.open}) - len(self.not_yet)

    def summary(self) -> str:
        """Return one line: ``289/289 endpoints``, how many differences there are, and what is not there yet."""
        line = f"{self.good}/{self.total} {self.name}"
        if self.open or self.decided:
            covered = len({(each.name, decision) for each, decision in self.decided})
            line += f": {len(self.open)} differences{f' ({covered} decided)' if covered else ''}"
        return f"{line}, {len(self.not_yet)} not yet" if self.not_yet else line

    def as_json(self) -> dict[str, Any]:
        """Return everything as data."""
        return {
            "good": self.good,
            "total": self.total,
            "differences": [each._asdict() for each in self.open],
            "decided": [{**each._asdict(), "reason": decision.reason} for each, decision in self.decided],
            "not_yet": self.not_yet,
        }


def decided(difference: Difference) -> Decision | None:
    """Return the decision that wants this difference, if there is one."""
    return next((each for each in DECIDED if each.covers(*difference)), None)


def unused(sections: Iterable[Section]) -> list[Decision]:
    """Return the decisions that no difference needs any more."""
    used = {id(decision) for section in sections for _, decision in section.decided}
    return [decision for decision in DECIDED if id(decision) not in used]


def lines(sections: list[Section], show_decided: bool) -> Iterator[str]:
    """Yield the report: the totals, then what differs, by kind."""
    for section in sections:
        yield section.summary()
    for section in sections:
        yield from _grouped(f"{section.name}: differences", section.open)
    for section in sections:
        if section.not_yet:
            yield ""
            yield f"{section.name}: not yet"
            yield from (f"  {name}" for name in section.not_yet)
    for section in sections if show_decided else ():
        if section.decided:
            yield ""
            yield f"{section.name}: decided"
            found = dict.fromkeys((each.name, each.kind, decision.reason) for each, decision in section.decided)
            yield from (f"  {name}, {kind}: {reason}" for name, kind, reason in found)


def _grouped(title: str, found: list[Difference]) -> Iterator[str]:
    if not found:
        return
    yield ""
    yield title
    for kind in dict.fromkeys(each.kind for each in found):
        yield f"  {kind}"
        of_kind = [each for each in found if each.kind == kind]
        for text in dict.fromkeys(each.text for each in of_kind):
            names = ", ".join(each.name for each in of_kind if each.text == text)
            yield textwrap.fill(f"{names}: {text}", 120, initial_indent="    ", subsequent_indent="      ")
