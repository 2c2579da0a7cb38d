from typing import List

from .._model.base import BaseModel
from .moderation import Moderation

__all__ = ["ModerationCreateResponse"]


class ModerationCreateResponse(BaseModel):
    """What a moderation request found, one result for each input."""

    id: str
    model: str
    results: List[Moderation]
