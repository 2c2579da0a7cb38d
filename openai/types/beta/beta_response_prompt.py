from typing import Dict, Optional, Union

from ..._model.base import BaseModel
from .beta_response_input_file import BetaResponseInputFile
from .beta_response_input_image import BetaResponseInputImage
from .beta_response_input_text import BetaResponseInputText

__all__ = ["BetaResponsePrompt", "Variables"]

Variables = Union[str, BetaResponseInputText, BetaResponseInputImage, BetaResponseInputFile]
"""A value for a variable of a prompt: text, image or file."""


class BetaResponsePrompt(BaseModel):
    """A prompt kept with the API."""

    id: str
    variables: Optional[Dict[str, Variables]] = None

    version: Optional[str] = None
    """The current one unless given."""
