from typing import Dict, Optional, Union

from ..._model.base import BaseModel
from .response_input_file import ResponseInputFile
from .response_input_image import ResponseInputImage
from .response_input_text import ResponseInputText

__all__ = ["ResponsePrompt", "Variables"]

Variables = Union[str, ResponseInputText, ResponseInputImage, ResponseInputFile]
"""A value for a variable of a prompt: text, image or file."""


class ResponsePrompt(BaseModel):
    """A prompt kept with the API."""

    id: str
    variables: Optional[Dict[str, Variables]] = None

    version: Optional[str] = None
    """The current one unless given."""
