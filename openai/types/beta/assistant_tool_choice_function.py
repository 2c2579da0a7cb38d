from ..._model.base import BaseModel

__all__ = ["AssistantToolChoiceFunction"]


class AssistantToolChoiceFunction(BaseModel):
    """The function that had to be called."""

    name: str
