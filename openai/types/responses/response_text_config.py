from typing import Literal, Optional

from ..._model.base import BaseModel
from .response_format_text_config import ResponseFormatTextConfig

__all__ = ["ResponseTextConfig"]


class ResponseTextConfig(BaseModel):
    """Form and length of the answer's text."""

    format: Optional[ResponseFormatTextConfig] = None

    verbosity: Optional[Literal["low", "medium", "high"]] = None
    """How much the model writes."""
