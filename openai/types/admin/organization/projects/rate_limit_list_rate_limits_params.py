from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["RateLimitListRateLimitsParams"]


class RateLimitListRateLimitsParams(TypedDict, total=False):
    """Arguments of `admin.organization.projects.rate_limits.list_rate_limits`."""

    after: str
    """ID of the last limit of the page before."""

    before: str
    """ID of the first limit of the page after."""

    limit: int
    """Limits per page; 100 unless given."""
