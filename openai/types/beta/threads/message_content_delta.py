from typing import Annotated, Union

from ...._model.base import Discriminator
from .image_file_delta_block import ImageFileDeltaBlock
from .image_url_delta_block import ImageURLDeltaBlock
from .refusal_delta_block import RefusalDeltaBlock
from .text_delta_block import TextDeltaBlock

__all__ = ["MessageContentDelta"]

MessageContentDelta = Annotated[
    Union[ImageFileDeltaBlock, TextDeltaBlock, RefusalDeltaBlock, ImageURLDeltaBlock], Discriminator("type")
]
"""The next piece of a part."""
