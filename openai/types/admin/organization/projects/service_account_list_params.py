from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["ServiceAccountListParams"]


class ServiceAccountListParams(TypedDict, total=False):
    """Arguments of `admin.organization.projects.service_accounts.list`."""

    after: str
    """ID of the last account of the page before."""

    limit: int
    """Accounts per page, 1 to 100; 20 unless given."""
