from typing import List, Literal, Optional

from ..._model.base import BaseModel
from .beta_local_skill import BetaLocalSkill

__all__ = ["BetaLocalEnvironment"]


class BetaLocalEnvironment(BaseModel):
    """Commands run on your own machine, by your program."""

    type: Literal["local"]
    skills: Optional[List[BetaLocalSkill]] = None
