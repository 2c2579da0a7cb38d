from typing import Literal

from ..._model.base import BaseModel
from .inline_skill_source import InlineSkillSource

__all__ = ["InlineSkill"]


class InlineSkill(BaseModel):
    """A skill given in the request itself."""

    description: str
    name: str
    source: InlineSkillSource
    type: Literal["inline"]
