from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ResponseFormatText"]


class ResponseFormatText(BaseModel):
    """Plain text, as without any format."""

    type: Literal["text"]
