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
    """What the program's own class raised, where that is the problem."""


class Misfit(ValueError):
    """What in some data does not fit a type, with the paths to it."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults = faults
        super().__init__("; ".join(f"{fault.path.lstrip('.') or 'the value'} {fault.problem}" for fault in faults))

    @property
    def cause(self) -> Optional[Exception]:
        """What the program's own class raised; ``None`` where the data is at fault."""
        return next((fault.cause for fault in self.faults if fault.cause is not None), None)

    def below(self, step: str) -> list[Fault]:
        """Return the faults as they are seen from one level up."""
        return [fault._replace(path=step + fault.path) for fault in self.faults]


class Option(NamedTuple):
    """A member of a union, and what reads it."""

    type: Any
    glance: Glance
    read: Hook


def meant(options: Sequence[Option], data: Any) -> Sequence[Option]:
    """Return the members of a union that data may be meant for, by what it is, and by what marks it as one of them.

    Where it can be none of them, this is all of them: each then tells what is wrong.
    """
    left = [option for option in options if option.glance.may_be(data)] or options
    if len(left) == 1 or not isinstance(data, dict):
        return left
    verdicts = [option.glance.is_marked(data) for option in left]
    if not any(verdicts):
        return left
    # A member that does not have the marking property at all cannot be meant; one that has it, and allows any value for
    # it, can.
    marks = {name for option, marked in zip(left, verdicts) if marked for name in option.glance.marks if name in data}
    return [
        option
        for option, marked in zip(left, verdicts)
        if marked or (marked is None and (option.glance.names is None or marks <= option.glance.names))
    ]


class _Outcome(NamedTuple):
    """What came of reading data as a member of a union."""

    data: Any
    """Kept, so that no other data gets its identity meanwhile."""
    value: Any
    misfit: Optional[Misfit]
    flaws: tuple[int, int]


class _Reading:
    """What is known of some data while it is read as a union, also to the unions that are inside it.

    They come to the same place once for each member that is tried further up; without a memory, the time that it takes
    doubles with every level.
    """

    def __init__(self) -> None:
        self._outcomes: dict[tuple[int, int], _Outcome] = {}
        # Properties that were left aside; and what an answer in strict mode would not have, and is let pass.
        self._flaws = (0, 0)

    def flawed(self, ignored: int, lenient: int) -> None:
        self._flaws = (self._flaws[0] + ignored, self._flaws[1] + lenient)

    def best(self, options: Sequence[Option], data: Any) -> Any:
        """Return the data as the member that it fits best; among equals, as the first.

        Raises:
            Misfit: it fits none.
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
            # The member with just these properties, in which the data goes wrong deepest and least often, was meant.
            raise max(misfits, key=lambda each: _likelihood(each[0], each[1], data))[1]
        self.flawed(*best.flaws)
        return best.value

    def forget(self) -> None:
        """Let go of everything: errors hold the frames that they went through, and these hold this."""
        self._outcomes.clear()


def _likelihood(option: Option, misfit: Misfit, data: Any) -> tuple[int, int, int]:
    names = option.glance.names
    apart = len(names ^ data.keys()) if names is not None and isinstance(data, dict) else 0
    depth = min(fault.path.count(".") + fault.path.count("[") for fault in misfit.faults)
    return -apart, depth, -len(misfit.faults)


_READING: ContextVar[Optional[_Reading]] = ContextVar("reading", default=None)


def best(options: Sequence[Option], data: Any) -> Any:
    """Return the data as the member of a union that it fits best: the one that leaves nothing of it aside, if any.

    Args:
        options: the members that may be meant.
        data: parsed JSON.

    Raises:
        Misfit: it fits none.
    """
    reading = _READING.get()
    if reading is not None:
        return reading.best(options, data)
    reading = _Reading()
    token = _READING.set(reading)
    try:
        return reading.best(options, data)
    finally:
        _READING.reset(token)
        reading.forget()


def apart(hook: Hook, data: Any, type_: Any) -> Any:
    """Read data that is none of what is being compared: a class may read something else while it is made."""
    if _READING.get() is None:
        return hook(data, type_)
    token = _READING.set(None)
    try:
        return hook(data, type_)
    finally:
        _READING.reset(token)


def comparing() -> bool:
    """Say whether members of a union are being compared, so that somebody looks at `flawed`."""
    return _READING.get() is not None


def flawed(ignored: int = 0, lenient: int = 0) -> None:
    """Note, to unions further up, what makes the type that is read a worse fit.

    Args:
        ignored: how many properties it does not have.
        lenient: how many things are let pass that an answer in strict mode would not have.
    """
    reading = _READING.get()
    if reading is not None:
        reading.flawed(ignored, lenient)
