from __future__ import annotations

from typing import Optional, Union

from typing_extensions import Literal, Required, TypedDict

from .._types import FileTypes
from .image_model import ImageModel

__all__ = ["ImageCreateVariationParams"]


class ImageCreateVariationParams(TypedDict, total=False):
    """Arguments of `images.create_variation`."""

    image: Required[FileTypes]
    """A square PNG of less than 4 MB."""

    model: Union[str, ImageModel, None]
    """Only `dall-e-2` makes variations."""

    n: Optional[int]
    """How many images to make, 1 to 10."""

    response_format: Optional[Literal["url", "b64_json"]]
    """`url` unless given, and valid for 60 minutes."""

    size: Optional[Literal["256x256", "512x512", "1024x1024"]]
    """`1024x1024` unless given."""

    user: str
    """An ID of your end user, for finding misuse."""
