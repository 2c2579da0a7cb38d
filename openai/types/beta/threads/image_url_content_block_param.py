from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

from .image_url_param import ImageURLParam

__all__ = ["ImageURLContentBlockParam"]


class ImageURLContentBlockParam(TypedDict, total=False):
    """An image from the web in a message."""

    image_url: Required[ImageURLParam]
    type: Required[Literal["image_url"]]
