from __future__ import annotations

from typing import Optional

from typing_extensions import Literal, Required, TypedDict

from ...._types import SequenceNotStr

__all__ = ["SpendAlertUpdateParams", "NotificationChannel"]


class NotificationChannel(TypedDict, total=False):
    """Who is to get mail."""

    recipients: Required[SequenceNotStr[str]]
    """Mail addresses."""

    type: Required[Literal["email"]]

    subject_prefix: Optional[str]
    """Beginning of the subject."""


class SpendAlertUpdateParams(TypedDict, total=False):
    """Arguments of `admin.organization.spend_alerts.update`."""

    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    notification_channel: Required[NotificationChannel]

    threshold_amount: Required[int]
    """In cents, at least 0."""
