from typing import Literal

from ..._model.base import BaseModel
from .response import Response

__all__ = ["ResponseFailedEvent"]


class ResponseFailedEvent(BaseModel):
    """The response has failed; its `error` tells why."""

    response: Response
    sequence_number: int
    type: Literal["response.failed"]
