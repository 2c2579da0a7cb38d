from typing import List, Literal, Optional

from ..._model.base import BaseModel
from .beta_response_input_item import BetaResponseInputItem

__all__ = ["BetaResponseInjectFailedEvent", "Error"]


class Error(BaseModel):
    """Why the items were not taken."""

    code: Literal["response_already_completed", "response_not_found"]
    message: str


class BetaResponseInjectFailedEvent(BaseModel):
    """The items were not put into the response."""

    error: Error

    input: List[BetaResponseInputItem]
    """The items, for another try."""

    response_id: str
    sequence_number: int
    type: Literal["response.inject.failed"]

    stream_id: Optional[str] = None
    """The stream that it belongs to, where one connection carries several."""
