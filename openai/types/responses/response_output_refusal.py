from typing import Literal

from ..._models import BaseModel

__all__ = ["ResponseOutputRefusal"]


class ResponseOutputRefusal(BaseModel):
    """The model's refusal to answer."""

    refusal: str
    type: Literal["refusal"]
