from typing import Literal

from ..._model.base import BaseModel

__all__ = ["SkillVersion"]


class SkillVersion(BaseModel):
    """One version of a skill, without its files."""

    id: str

    created_at: int
    """Unix time in seconds."""

    description: str
    name: str
    object: Literal["skill.version"]
    skill_id: str
    version: str
