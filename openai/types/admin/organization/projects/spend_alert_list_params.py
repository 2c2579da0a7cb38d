from __future__ import annotations

from typing_extensions import Literal, TypedDict

__all__ = ["SpendAlertListParams"]


class SpendAlertListParams(TypedDict, total=False):
    """Arguments of `admin.organization.projects.spend_alerts.list`."""

    after: str
    """ID of the last alert of the page before."""

    before: str
    """ID of the first alert of the page after."""

    limit: int
    """Alerts per page, 0 to 100; 20 unless given."""

    order: Literal["asc", "desc"]
    """`asc` unless given."""
