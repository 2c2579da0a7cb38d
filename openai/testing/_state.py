"""What one server remembers."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

#: Where the server's clock starts: 2025-01-01T00:00:00Z, in seconds since 1970.
_EPOCH = 1_735_689_600


class State:
    """The objects that an app keeps, its clock and its counters.

    Nothing in it is random or reads the real time, so the same requests in the same order get the same answers.
    """

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        """Forget everything, as if the server had just been started; only request ids go on."""
        #: What is kept, by kind and then by id, oldest first.
        self.kept: dict[str, dict[str, Any]] = defaultdict(dict)
        #: The lists that a test has filled, by method and path.
        self.filled: dict[str, list[dict[str, Any]]] = {}
        self._last: dict[str, int] = defaultdict(int)
        self._ticks = 0

    def new_id(self, prefix: str) -> str:
        """Return the next id of a kind, such as ``file-000001`` for ``file-``."""
        self._last[prefix] += 1
        return f"{prefix}{self._last[prefix]:06}"

    def now(self) -> int:
        """Return the time in seconds since 1970; the clock advances by one second each time it is read."""
        self._ticks += 1
        return _EPOCH + self._ticks
