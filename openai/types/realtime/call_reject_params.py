from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["CallRejectParams"]


class CallRejectParams(TypedDict, total=False):
    """Arguments of `realtime.calls.reject`."""

    status_code: int
    """SIP code for the caller; 603, declined, unless given."""
