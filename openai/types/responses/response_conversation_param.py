from ..._model.base import BaseModel

__all__ = ["ResponseConversationParam"]


class ResponseConversationParam(BaseModel):
    """The conversation that a response belongs to."""

    id: str
