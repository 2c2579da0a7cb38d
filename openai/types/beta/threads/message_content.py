from typing import Annotated, Union

from ...._model.base import Discriminator
from .image_file_content_block import ImageFileContentBlock
from .image_url_content_block import ImageURLContentBlock
from .refusal_content_block import RefusalContentBlock
from .text_content_block import TextContentBlock

__all__ = ["MessageContent"]

MessageContent = Annotated[
    Union[ImageFileContentBlock, ImageURLContentBlock, TextContentBlock, RefusalContentBlock], Discriminator("type")
]
"""A part of a message."""
