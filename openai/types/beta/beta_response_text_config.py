from typing import Literal, Optional

from ..._model.base import BaseModel
from .beta_response_format_text_config import BetaResponseFormatTextConfig

__all__ = ["BetaResponseTextConfig"]


class BetaResponseTextConfig(BaseModel):
    """Form and length of the answer's text."""

    format: Optional[BetaResponseFormatTextConfig] = None

    verbosity: Optional[Literal["low", "medium", "high"]] = None
    """How much the model writes."""
