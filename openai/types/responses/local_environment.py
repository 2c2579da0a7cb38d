from typing import List, Literal, Optional

from ..._model.base import BaseModel
from .local_skill import LocalSkill

__all__ = ["LocalEnvironment"]


class LocalEnvironment(BaseModel):
    """Commands run on your own machine, by your program."""

    type: Literal["local"]
    skills: Optional[List[LocalSkill]] = None
