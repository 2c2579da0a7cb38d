from typing import Literal

from ....._model.base import BaseModel

__all__ = ["ProjectSpendLimitDeleted"]


class ProjectSpendLimitDeleted(BaseModel):
    """Word that a spend limit was deleted."""

    deleted: bool
    object: Literal["project.spend_limit.deleted"]
