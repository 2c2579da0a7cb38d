from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["ChatSessionRateLimitsParam"]


class ChatSessionRateLimitsParam(TypedDict, total=False):
    """How fast a session may send requests."""

    max_requests_per_1_minute: int
    """10 unless given."""
