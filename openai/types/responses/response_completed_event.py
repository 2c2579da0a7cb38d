from typing import Literal

from ..._model.base import BaseModel
from .response import Response

__all__ = ["ResponseCompletedEvent"]


class ResponseCompletedEvent(BaseModel):
    """The response is complete; the last event of a stream that went well."""

    response: Response
    sequence_number: int
    type: Literal["response.completed"]
