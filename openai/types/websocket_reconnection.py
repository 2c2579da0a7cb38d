from __future__ import annotations

from dataclasses import dataclass

from typing_extensions import TypedDict

from .._types import Headers, Query

__all__ = ["ReconnectingEvent", "ReconnectingOverrides", "is_recoverable_close"]

# Close codes (RFC 6455, section 7.4) for trouble of the network or of the server, not for a fault of the client:
# going away, no code, connection lost, internal error, restart, overload, no TLS.
_RECOVERABLE_CLOSE_CODES = frozenset({1001, 1005, 1006, 1011, 1012, 1013, 1015})


@dataclass(frozen=True)
class ReconnectingEvent:
    """A connection was lost and is about to be opened again; what `on_reconnecting` is called with."""

    attempt: int
    """Counts the attempts since the connection was lost, from 1."""

    max_attempts: int

    delay: float
    """Seconds until the attempt."""

    close_code: int
    """Why the connection was closed, by RFC 6455."""

    extra_query: Query
    """Query params that the attempt will have."""

    extra_headers: Headers
    """Headers that the attempt will have."""


class ReconnectingOverrides(TypedDict, total=False):
    """What `on_reconnecting` may return, to change the attempt or to give up."""

    extra_query: Query
    """Query params in place of those of the event."""

    extra_headers: Headers
    """Headers in place of those of the event."""

    abort: bool
    """Do not connect again; the connection counts as closed."""


def is_recoverable_close(code: int) -> bool:
    """Return whether a connection that was closed with this code is worth opening again."""
    return code in _RECOVERABLE_CLOSE_CODES
