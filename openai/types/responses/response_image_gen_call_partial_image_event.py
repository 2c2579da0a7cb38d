from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ResponseImageGenCallPartialImageEvent"]


class ResponseImageGenCallPartialImageEvent(BaseModel):
    """An image as far as it has come."""

    item_id: str
    output_index: int

    partial_image_b64: str
    """Base64."""

    partial_image_index: int
    """Counts the unfinished images, from 0."""

    sequence_number: int
    type: Literal["response.image_generation_call.partial_image"]
