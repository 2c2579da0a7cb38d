"""How well data fits types: what does not fit and where, and which member of a union fits best."""

from __future__ import annotations

from collections.abc import Sequence
from contextvars import ContextVar
from typing import Any, Callable, NamedTuple, Optional

from ._glance import Glance

Hook = Callable[[Any, Any], Any]


class Fault(NamedTuple):
    """One place where data does not fit."""

    path: str
    problem: str
    cause: Optional[Exception] = None
    """The exception of the program's own class, where that is the problem."""


class Misfit(ValueError):
    """Data does not fit a type; lists every place with its path."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults = faults
        super().__init__("; ".join(f"{fault.path.lstrip('.') or 'the value'} {fault.problem}" for fault in faults))

    @property
    def cause(self) -> Optional[Exception]:
        """The exception of the program's own class; ``None`` where the data is wrong."""
        return next((fault.cause for fault in self.faults if fault.cause is not None), None)

    def prefix_faults(self, step: str) -> list[Fault]:
        """Return the faults with their paths from one level up."""
        return [fault._replace(path=step + fault.path) for fault in self.faults]


class Option(NamedTuple):
    """A member of a union, and its reader."""

    type: Any
    glance: Glance
    read: Hook


def select_options(options: Sequence[Option], data: object) -> Sequence[Option]:
    """Return the members of a union that data may belong to, by its kind and by properties that identify one of them.

    Where it can belong to none of them, return all of them: each then reports what is wrong.
    """
    left = [option for option in options if option.glance.may_be(data)] or options
    if len(left) == 1 or not isinstance(data, dict):
        return left
    verdicts = [option.glance.is_marked(data) for option in left]
    if not any(verdicts):
        return left
    # A member without the identifying property at all is ruled out; one that has it and allows any value is not.
    marks = {name for option, marked in zip(left, verdicts) if marked for name in option.glance.marks if name in data}
    return [
        option
        for option, marked in zip(left, verdicts)
        if marked or (marked is None and (option.glance.names is None or marks <= option.glance.names))
    ]


class _Outcome(NamedTuple):
    """The outcome of reading data as a member of a union."""

    data: Any
    """A reference that keeps the data alive, so that no other data gets its ID meanwhile."""
    value: Any
    misfit: Optional[Misfit]
    flaws: tuple[int, int]


class _Reading:
    """Outcomes that are cached while data is read as a union, shared by the unions inside it.

    These read the same place once for each member that is tried further up; without a cache, the time doubles with
    every level.
    """

    def __init__(self) -> None:
        self._outcomes: dict[tuple[int, int], _Outcome] = {}
        # Number of properties that were ignored, and of deviations that strict mode would not produce but are accepted.
        self._flaws = (0, 0)

    def add_flaws(self, ignored: int, lenient: int) -> None:
        self._flaws = (self._flaws[0] + ignored, self._flaws[1] + lenient)

    def read_best(self, options: Sequence[Option], data: object) -> object:
        """Return the data as the member that it fits best; among equals, as the first.

        Raises:
            Misfit: The data fits no member.
        """
        best: Optional[_Outcome] = None
        misfits = []
        for option in options:
            key = (id(data), id(option))
            outcome = self._outcomes.get(key)
            if outcome is None:
                before, self._flaws = self._flaws, (0, 0)
                value, misfit = None, None
                try:
                    value = option.read(data, option.type)
                except Misfit as caught:
                    misfit = caught
                outcome = self._outcomes[key] = _Outcome(data, value, misfit, self._flaws)
                self._flaws = before
            if outcome.misfit is not None:
                misfits.append((option, outcome.misfit))
            elif best is None or outcome.flaws < best.flaws:
                best = outcome
                if best.flaws == (0, 0):
                    break
        if best is None:
            # Report the member with just these properties, in which the data goes wrong deepest and least often.
            raise max(misfits, key=lambda pair: _rank_misfit(pair[0], pair[1], data))[1]
        self.add_flaws(*best.flaws)
        return best.value

    def clear(self) -> None:
        """Drop all outcomes: errors refer to the frames that they passed, and these to this object."""
        self._outcomes.clear()


def _rank_misfit(option: Option, misfit: Misfit, data: object) -> tuple[int, int, int]:
    names = option.glance.names
    difference = len(names ^ data.keys()) if names is not None and isinstance(data, dict) else 0
    depth = min(fault.path.count(".") + fault.path.count("[") for fault in misfit.faults)
    return -difference, depth, -len(misfit.faults)


_READING: ContextVar[Optional[_Reading]] = ContextVar("reading", default=None)


def read_best(options: Sequence[Option], data: object) -> object:
    """Return the data as the member of a union that it fits best: the one that ignores nothing of it, if any.

    Args:
        options: The members that the data may belong to.
        data: Parsed JSON.

    Raises:
        Misfit: The data fits no member.
    """
    reading = _READING.get()
    if reading is not None:
        return reading.read_best(options, data)
    reading = _Reading()
    token = _READING.set(reading)
    try:
        return reading.read_best(options, data)
    finally:
        _READING.reset(token)
        reading.clear()


def read_separately(hook: Hook, data: object, type_: object) -> object:
    """Read data that is not part of a comparison in progress: a constructor may read something else."""
    if _READING.get() is None:
        return hook(data, type_)
    token = _READING.set(None)
    try:
        return hook(data, type_)
    finally:
        _READING.reset(token)


def is_comparing() -> bool:
    """Return whether members of a union are being compared, so that flaws count."""
    return _READING.get() is not None


def report_flaws(ignored: int = 0, lenient: int = 0) -> None:
    """Report to unions further up what makes the type that is read a worse fit.

    Args:
        ignored: Number of properties that the type does not have.
        lenient: Number of accepted deviations that strict mode would not produce.
    """
    reading = _READING.get()
    if reading is not None:
        reading.add_flaws(ignored, lenient)
