from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["InviteListParams"]


class InviteListParams(TypedDict, total=False):
    """Arguments of `admin.organization.invites.list`."""

    after: str
    """ID of the last invitation of the page before."""

    limit: int
    """Invitations per page, 1 to 100; 20 unless given."""
