from typing import Literal

from ..._model.base import BaseModel
from .response import Response

__all__ = ["ResponseIncompleteEvent"]


class ResponseIncompleteEvent(BaseModel):
    """The response has broken off; its `incomplete_details` tell why."""

    response: Response
    sequence_number: int
    type: Literal["response.incomplete"]
