from typing import Literal

from ...._model.base import BaseModel

__all__ = ["OrganizationSpendLimitDeleted"]


class OrganizationSpendLimitDeleted(BaseModel):
    """Word that a spend limit was deleted."""

    deleted: bool
    object: Literal["organization.spend_limit.deleted"]
