from typing import Literal

from ..._model.base import BaseModel
from .response import Response

__all__ = ["ResponseCreatedEvent"]


class ResponseCreatedEvent(BaseModel):
    """The response has been made, and is still empty; the first event of a stream."""

    response: Response
    sequence_number: int
    type: Literal["response.created"]
