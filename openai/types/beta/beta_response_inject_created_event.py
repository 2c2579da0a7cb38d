from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseInjectCreatedEvent"]


class BetaResponseInjectCreatedEvent(BaseModel):
    """The items were put into the running response."""

    response_id: str
    sequence_number: int
    type: Literal["response.inject.created"]

    stream_id: Optional[str] = None
    """The stream that it belongs to, where one connection carries several."""
