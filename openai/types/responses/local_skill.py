from ..._model.base import BaseModel

__all__ = ["LocalSkill"]


class LocalSkill(BaseModel):
    """A skill in a directory of your own machine."""

    description: str
    name: str
    path: str
