from typing import Annotated, Union

from ..._model.base import Discriminator
from .beta_response_input_file import BetaResponseInputFile
from .beta_response_input_image import BetaResponseInputImage
from .beta_response_input_text import BetaResponseInputText

__all__ = ["BetaResponseInputContent"]

BetaResponseInputContent = Annotated[
    Union[BetaResponseInputText, BetaResponseInputImage, BetaResponseInputFile], Discriminator("type")
]
"""A part of a message: text, image or file."""
