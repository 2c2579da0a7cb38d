"""Timeouts as programs give them: a number of seconds, a tuple, ``None``, or a ``Timeout`` of httpx or of its kin."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import timedelta
from numbers import Real
from typing import TYPE_CHECKING, Optional, Protocol, Union, cast

if TYPE_CHECKING:
    from typing_extensions import TypeAlias

    class TimeoutLike(Protocol):
        """The ``Timeout`` of any library with the interface of httpx."""

        def as_dict(self) -> dict[str, Optional[float]]: ...


TimeoutTypes: TypeAlias = "Union[float, tuple[Optional[float], ...], TimeoutLike, None]"

#: What a timeout limits, in the order of a tuple.
_PHASES = ("connect", "read", "write", "pool")

#: Seconds. Operating systems count milliseconds in 31 bits, so a longer timeout, which is 24 days, is none.
_LONGEST = 2_147_483

_PLAIN = (float, int)


def parse_timeout(timeout: TimeoutTypes, name: str = "timeout") -> Mapping[str, Optional[float]]:
    """Return the seconds to connect, read, write, and wait for the pool, by these names; ``None`` for no limit.

    Args:
        timeout: the same number of seconds for all four; a tuple of two to four of them, in that order; ``None``, or
            a ``Timeout``.
        name: what it is called in an error.

    Raises:
        TypeError: it has another type.
        ValueError: a number is negative or NaN, or a tuple has the wrong length.
    """
    if hasattr(timeout, "as_dict"):
        seconds = cast("TimeoutLike", timeout).as_dict()
    elif isinstance(timeout, tuple):
        if not 2 <= len(timeout) <= len(_PHASES):
            raise ValueError(
                f"`{name}` must have 2 to 4 entries as a tuple, the seconds to connect, read, write and wait for the "
                f"pool, not {len(timeout)}"
            )
        seconds = {**dict.fromkeys(_PHASES), **dict(zip(_PHASES, timeout))}
    else:
        number = None if timeout is None else _parse_seconds(timeout, f"`{name}`")
        return dict.fromkeys(_PHASES, number)
    for phase, value in seconds.items():
        if value is not None and not (type(value) in _PLAIN and 0 <= value <= _LONGEST):
            seconds[phase] = _parse_seconds(value, f"`{name}` ({phase})")
    return seconds


def _parse_seconds(value: object, what: str) -> Optional[float]:
    if not isinstance(value, Real) or isinstance(value, bool):
        hint = "; give its total_seconds()" if isinstance(value, timedelta) else ""
        raise TypeError(
            f"{what} must be a number of seconds, None, a tuple of 2 to 4 of them, or an httpx.Timeout, "
            f"not {value!r:.80} of type {type(value).__name__}{hint}"
        )
    try:
        number = float(value)
    except OverflowError:
        number = -math.inf if cast(int, value) < 0 else math.inf
    if math.isnan(number) or number < 0:
        raise ValueError(f"{what} must be 0 or more seconds, not {value!r}")
    if number > _LONGEST:
        return None
    # A header shows it as it was given.
    return value if isinstance(value, (int, float)) else number
