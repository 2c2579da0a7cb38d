from ..._model.base import BaseModel

__all__ = ["BetaLocalSkill"]


class BetaLocalSkill(BaseModel):
    """A skill in a directory of your own machine."""

    description: str
    name: str
    path: str
