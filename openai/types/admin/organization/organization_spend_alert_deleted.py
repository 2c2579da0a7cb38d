from typing import Literal

from ...._model.base import BaseModel

__all__ = ["OrganizationSpendAlertDeleted"]


class OrganizationSpendAlertDeleted(BaseModel):
    """Word that a spend alert was deleted."""

    id: str
    deleted: bool
    object: Literal["organization.spend_alert.deleted"]
