from typing import Literal

from .._model.base import BaseModel

__all__ = ["DeletedSkill"]


class DeletedSkill(BaseModel):
    """Word that a skill was deleted."""

    id: str
    deleted: bool
    object: Literal["skill.deleted"]
