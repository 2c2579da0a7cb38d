from typing import Literal

from ...._model.base import BaseModel
from .message_delta import MessageDelta

__all__ = ["MessageDeltaEvent"]


class MessageDeltaEvent(BaseModel):
    """The next piece of a message, when streaming."""

    id: str
    delta: MessageDelta
    object: Literal["thread.message.delta"]
