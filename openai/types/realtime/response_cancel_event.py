from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["ResponseCancelEvent"]


class ResponseCancelEvent(BaseModel):
    """Asks for a response to be broken off."""

    type: Literal["response.cancel"]

    event_id: Optional[str] = None
    """Of your choice; an error that it causes names it."""

    response_id: Optional[str] = None
    """The one that is being added to the conversation unless given."""
