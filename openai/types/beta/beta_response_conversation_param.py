from ..._model.base import BaseModel

__all__ = ["BetaResponseConversationParam"]


class BetaResponseConversationParam(BaseModel):
    """The conversation that a response belongs to."""

    id: str
