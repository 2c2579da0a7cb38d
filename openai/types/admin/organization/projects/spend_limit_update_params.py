from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["SpendLimitUpdateParams"]


class SpendLimitUpdateParams(TypedDict, total=False):
    """Arguments of `admin.organization.projects.spend_limit.update`."""

    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]

    threshold_amount: Required[int]
    """In cents, at least 1."""
