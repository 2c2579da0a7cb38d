from typing import Annotated, Union

from ..._model.base import Discriminator
from .response_input_file import ResponseInputFile
from .response_input_image import ResponseInputImage
from .response_input_text import ResponseInputText

__all__ = ["ResponseInputContent"]

ResponseInputContent = Annotated[Union[ResponseInputText, ResponseInputImage, ResponseInputFile], Discriminator("type")]
"""A part of a message: text, image or file."""
