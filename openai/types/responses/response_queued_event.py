from typing import Literal

from ..._model.base import BaseModel
from .response import Response

__all__ = ["ResponseQueuedEvent"]


class ResponseQueuedEvent(BaseModel):
    """The response waits for its turn in the background."""

    response: Response
    sequence_number: int
    type: Literal["response.queued"]
