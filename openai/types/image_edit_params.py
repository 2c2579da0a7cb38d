from __future__ import annotations

from typing import Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .._types import FileTypes, SequenceNotStr
from .image_model import ImageModel

__all__ = ["ImageEditParams", "ImageEditParamsBase", "ImageEditParamsNonStreaming", "ImageEditParamsStreaming"]


class ImageEditParamsBase(TypedDict, total=False):
    """Arguments of `images.edit`, apart from `stream`."""

    image: Required[Union[FileTypes, SequenceNotStr[FileTypes]]]
    """Up to 16 files of less than 50 MB each (png, webp or jpg); for `dall-e-2` one square PNG of less than 4 MB."""

    prompt: Required[str]
    """At most 32,000 characters, 1,000 for `dall-e-2`."""

    background: Optional[Literal["transparent", "opaque", "auto"]]
    """GPT image models only; `transparent` needs `png` or `webp`."""

    input_fidelity: Optional[Literal["high", "low"]]
    """How closely to keep to the images given, faces above all; `low` unless given."""

    mask: FileTypes
    """A PNG of the same size as the first image, transparent where that is to be changed; less than 4 MB."""

    model: Union[str, ImageModel, None]

    n: Optional[int]
    """How many images to make, 1 to 10."""

    output_compression: Optional[int]
    """From 0 to 100 percent, for `webp` and `jpeg`; 100 unless given."""

    output_format: Optional[Literal["png", "jpeg", "webp"]]
    """`png` unless given; GPT image models only."""

    partial_images: Optional[int]
    """How many unfinished images to send when streaming, 0 to 3."""

    quality: Optional[Literal["standard", "low", "medium", "high", "auto"]]

    response_format: Optional[Literal["url", "b64_json"]]
    """For `dall-e-2` only; GPT image models know base64 only."""

    size: Union[str, Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"], None]
    """Width and height in pixels. `gpt-image-2` takes any multiples of 16 up to `3840x2160`, from 1:3 to 3:1."""

    user: str
    """An ID of your end user, for finding misuse."""


class ImageEditParamsNonStreaming(ImageEditParamsBase, total=False):
    """Arguments of `images.edit` for the whole answer at once."""

    stream: Optional[Literal[False]]


class ImageEditParamsStreaming(ImageEditParamsBase):
    """Arguments of `images.edit` for an answer that comes in events."""

    stream: Literal[True]


ImageEditParams: TypeAlias = Union[ImageEditParamsNonStreaming, ImageEditParamsStreaming]
"""Arguments of `images.edit`."""
