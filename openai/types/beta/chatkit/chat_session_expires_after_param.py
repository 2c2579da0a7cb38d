from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ChatSessionExpiresAfterParam"]


class ChatSessionExpiresAfterParam(TypedDict, total=False):
    """When a session is to expire."""

    anchor: Required[Literal["created_at"]]

    seconds: Required[int]
    """From 1 to 600; 600 unless given."""
