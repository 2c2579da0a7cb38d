from typing import List, Literal, Optional

from .._model.base import BaseModel
from .skill import Skill

__all__ = ["SkillList"]


class SkillList(BaseModel):
    """A page of skills."""

    data: List[Skill]
    first_id: Optional[str] = None
    has_more: bool
    last_id: Optional[str] = None
    object: Literal["list"]
