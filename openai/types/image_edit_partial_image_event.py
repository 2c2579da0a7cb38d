from typing import Literal

from .._model.base import BaseModel

__all__ = ["ImageEditPartialImageEvent"]


class ImageEditPartialImageEvent(BaseModel):
    """An unfinished image on the way to the edited one."""

    b64_json: str
    """The image in base64."""

    background: Literal["transparent", "opaque", "auto"]

    created_at: int
    """Unix time in seconds."""

    output_format: Literal["png", "webp", "jpeg"]

    partial_image_index: int
    """Place among the unfinished images, from 0."""

    quality: Literal["low", "medium", "high", "auto"]
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    type: Literal["image_edit.partial_image"]
