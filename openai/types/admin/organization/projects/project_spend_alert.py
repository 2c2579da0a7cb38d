from typing import List, Literal, Optional

from ....._model.base import BaseModel

__all__ = ["ProjectSpendAlert", "NotificationChannel"]


class NotificationChannel(BaseModel):
    """Who gets mail."""

    recipients: List[str]
    """Mail addresses."""

    type: Literal["email"]
    subject_prefix: Optional[str] = None


class ProjectSpendAlert(BaseModel):
    """Mail that is sent when a project has spent more than an amount."""

    id: str
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: NotificationChannel
    object: Literal["project.spend_alert"]

    threshold_amount: int
    """In cents."""
