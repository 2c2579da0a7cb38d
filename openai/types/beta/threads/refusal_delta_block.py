from typing import Literal, Optional

from ...._model.base import BaseModel

__all__ = ["RefusalDeltaBlock"]


class RefusalDeltaBlock(BaseModel):
    """The next piece of a refusal."""

    index: int
    """Which part of the message this continues, from 0."""

    type: Literal["refusal"]
    refusal: Optional[str] = None
