from typing import Literal, Optional

from ....._model.base import BaseModel

__all__ = ["RunStepDeltaMessageDelta", "MessageCreation"]


class MessageCreation(BaseModel):
    """The message that the step writes."""

    message_id: Optional[str] = None


class RunStepDeltaMessageDelta(BaseModel):
    """Says that the step writes a message."""

    type: Literal["message_creation"]
    message_creation: Optional[MessageCreation] = None
