"""Registered handlers of events, by the type of the event."""

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
        use_lock: whether it is used by several threads.
    """

    def __init__(self, *, use_lock: bool = False) -> None:
        self._entries: dict[str, list[_Entry]] = {}
        self._lock: Any = threading.Lock() if use_lock else nullcontext()

    def add(self, event_type: str, handler: EventHandler, *, once: bool = False) -> None:
        """Add a handler; with ``once`` it is removed after its first event.

        Raises:
            TypeError: the handler is not callable.
        """
        if not callable(handler):
            raise TypeError(f"an event handler must be a function, not {type(handler).__name__}")
        with self._lock:
            self._entries.setdefault(event_type, []).append(_Entry(handler, once))

    def remove(self, event_type: str, handler: EventHandler) -> None:
        """Remove a handler, if it is registered."""
        with self._lock:
            entries = self._entries.get(event_type, [])
            for position, entry in enumerate(entries):
                if entry.handler == handler:
                    del entries[position]
                    return

    def get_handlers(self, event_type: str) -> list[EventHandler]:
        """Return the handlers for an event, and remove those that were added with ``once``."""
        with self._lock:
            entries = self._entries.get(event_type, [])
            handlers = [entry.handler for entry in entries]
            if any(entry.once for entry in entries):
                self._entries[event_type] = [entry for entry in entries if not entry.once]
        return handlers

    def has_handlers(self, event_type: str) -> bool:
        """Return whether there is a handler for events of a type."""
        with self._lock:
            return bool(self._entries.get(event_type))

    def merge_into(self, target: EventHandlerRegistry) -> None:
        """Add all handlers to another registry."""
        for event_type, entry in self._iter_entries():
            target.add(event_type, entry.handler, once=entry.once)

    def _iter_entries(self) -> Iterator[tuple[str, _Entry]]:
        with self._lock:
            entries_by_type = [
                (event_type, entry) for event_type, entries in self._entries.items() for entry in entries
            ]
        yield from entries_by_type
