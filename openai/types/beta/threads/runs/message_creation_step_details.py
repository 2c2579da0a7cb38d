from typing import Literal

from ....._model.base import BaseModel

__all__ = ["MessageCreationStepDetails", "MessageCreation"]


class MessageCreation(BaseModel):
    """The message that the step wrote."""

    message_id: str


class MessageCreationStepDetails(BaseModel):
    """Says that the step wrote a message."""

    message_creation: MessageCreation
    type: Literal["message_creation"]
