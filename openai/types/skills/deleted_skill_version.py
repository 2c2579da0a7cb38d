from typing import Literal

from ..._model.base import BaseModel

__all__ = ["DeletedSkillVersion"]


class DeletedSkillVersion(BaseModel):
    """Word that a version of a skill was deleted."""

    id: str
    deleted: bool
    object: Literal["skill.version.deleted"]
    version: str
