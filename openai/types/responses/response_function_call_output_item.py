from typing import Annotated, Union

from ..._model.base import Discriminator
from .response_input_file_content import ResponseInputFileContent
from .response_input_image_content import ResponseInputImageContent
from .response_input_text_content import ResponseInputTextContent

__all__ = ["ResponseFunctionCallOutputItem"]

ResponseFunctionCallOutputItem = Annotated[
    Union[ResponseInputTextContent, ResponseInputImageContent, ResponseInputFileContent], Discriminator("type")
]
"""A part of a function's output: text, image or file."""
