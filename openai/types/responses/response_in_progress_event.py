from typing import Literal

from ..._model.base import BaseModel
from .response import Response

__all__ = ["ResponseInProgressEvent"]


class ResponseInProgressEvent(BaseModel):
    """The model is at work on the response."""

    response: Response
    sequence_number: int
    type: Literal["response.in_progress"]
