from typing import Annotated, Union

from ..._model.base import Discriminator
from .beta_response_input_file_content import BetaResponseInputFileContent
from .beta_response_input_image_content import BetaResponseInputImageContent
from .beta_response_input_text_content import BetaResponseInputTextContent

__all__ = ["BetaResponseFunctionCallOutputItem"]

BetaResponseFunctionCallOutputItem = Annotated[
    Union[BetaResponseInputTextContent, BetaResponseInputImageContent, BetaResponseInputFileContent],
    Discriminator("type"),
]
"""A part of a function's output: text, image or file."""
