from typing import List, Literal, Optional

from ..._model.base import BaseModel
from .skill_version import SkillVersion

__all__ = ["SkillVersionList"]


class SkillVersionList(BaseModel):
    """A page of versions of a skill."""

    data: List[SkillVersion]
    first_id: Optional[str] = None
    has_more: bool
    last_id: Optional[str] = None
    object: Literal["list"]
