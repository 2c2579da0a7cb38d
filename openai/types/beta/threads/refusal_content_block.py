from typing import Literal

from ...._model.base import BaseModel

__all__ = ["RefusalContentBlock"]


class RefusalContentBlock(BaseModel):
    """A refusal of the assistant."""

    refusal: str
    type: Literal["refusal"]
