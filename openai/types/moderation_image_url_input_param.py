from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ModerationImageURLInputParam", "ImageURL"]


class ImageURL(TypedDict, total=False):
    """Where an image is."""

    url: Required[str]
    """Address of the image, or the image itself as a `data:` URL in base64."""


class ModerationImageURLInputParam(TypedDict, total=False):
    """An image to be judged."""

    image_url: Required[ImageURL]
    type: Required[Literal["image_url"]]
