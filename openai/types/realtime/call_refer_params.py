from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["CallReferParams"]


class CallReferParams(TypedDict, total=False):
    """Arguments of `realtime.calls.refer`."""

    target_uri: Required[str]
    """Where the call goes, such as `tel:+14155550123` or `sip:agent@example.com`."""
