"""Functions that are called for events, by the events' type."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import nullcontext
from typing import Any, Callable, NamedTuple

EventHandler = Callable[..., Any]


class _Entry(NamedTuple):
    handler: EventHandler
    once: bool


class EventHandlerRegistry:
    """Handlers by type of event, in the order in which they were added.

    Args:
        use_lock: whether several threads use it.
    """

    def __init__(self, *, use_lock: bool = False) -> None:
        self._entries: dict[str, list[_Entry]] = {}
        self._lock: Any = threading.Lock() if use_lock else nullcontext()

    def add(self, event_type: str, handler: EventHandler, *, once: bool = False) -> None:
        """Add a handler; with ``once`` it is gone after its first event."""
        if not callable(handler):
            raise TypeError(f"a handler is a function, not {type(handler).__name__}")
        with self._lock:
            self._entries.setdefault(event_type, []).append(_Entry(handler, once))

    def remove(self, event_type: str, handler: EventHandler) -> None:
        """Take a handler away; one that is not there is none to take."""
        with self._lock:
            entries = self._entries.get(event_type, [])
            for position, entry in enumerate(entries):
                if entry.handler == handler:
                    del entries[position]
                    return

    def get_handlers(self, event_type: str) -> list[EventHandler]:
        """Return the handlers for an event that has come, and take those away that were for one event."""
        with self._lock:
            entries = self._entries.get(event_type, [])
            found = [entry.handler for entry in entries]
            if any(entry.once for entry in entries):
                self._entries[event_type] = [entry for entry in entries if not entry.once]
        return found

    def has_handlers(self, event_type: str) -> bool:
        """Say whether an event of this type would be handled."""
        with self._lock:
            return bool(self._entries.get(event_type))

    def merge_into(self, target: EventHandlerRegistry) -> None:
        """Add all handlers to another registry."""
        for event_type, entry in self._all():
            target.add(event_type, entry.handler, once=entry.once)

    def _all(self) -> Iterator[tuple[str, _Entry]]:
        with self._lock:
            copied = [(event_type, entry) for event_type, entries in self._entries.items() for entry in entries]
        yield from copied
