from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["SkillReference"]


class SkillReference(BaseModel):
    """An uploaded skill."""

    skill_id: str
    type: Literal["skill_reference"]

    version: Optional[str] = None
    """A number from 1, or `latest`; the skill's default version unless given."""
