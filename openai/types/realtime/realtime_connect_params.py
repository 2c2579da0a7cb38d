from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["RealtimeConnectParams"]


class RealtimeConnectParams(TypedDict, total=False):
    """Arguments of `realtime.connect`."""

    call_id: str
    """Joins this call in place of opening a session."""

    model: str
