from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["ImageInputReferenceParam"]


class ImageInputReferenceParam(TypedDict, total=False):
    """An image to start from, either uploaded before or by its address."""

    file_id: str

    image_url: str
    """Address of the image, or the image itself as a `data:` URL in base64."""
