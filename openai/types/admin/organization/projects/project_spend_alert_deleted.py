from typing import Literal

from ....._model.base import BaseModel

__all__ = ["ProjectSpendAlertDeleted"]


class ProjectSpendAlertDeleted(BaseModel):
    """Word that a spend alert was deleted."""

    id: str
    deleted: bool
    object: Literal["project.spend_alert.deleted"]
