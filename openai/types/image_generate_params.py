from __future__ import annotations

from typing import Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .image_model import ImageModel

__all__ = [
    "ImageGenerateParams",
    "ImageGenerateParamsBase",
    "ImageGenerateParamsNonStreaming",
    "ImageGenerateParamsStreaming",
]


class ImageGenerateParamsBase(TypedDict, total=False):
    """Arguments of `images.generate`, apart from `stream`."""

    prompt: Required[str]
    """At most 32,000 characters, 1,000 for `dall-e-2` and 4,000 for `dall-e-3`."""

    background: Optional[Literal["transparent", "opaque", "auto"]]
    """GPT image models only; `transparent` needs `png` or `webp`."""

    model: Union[str, ImageModel, None]

    moderation: Optional[Literal["low", "auto"]]
    """`low` filters less; GPT image models only."""

    n: Optional[int]
    """How many images to make, 1 to 10; `dall-e-3` makes one only."""

    output_compression: Optional[int]
    """From 0 to 100 percent, for `webp` and `jpeg`; 100 unless given."""

    output_format: Optional[Literal["png", "jpeg", "webp"]]
    """`png` unless given; GPT image models only."""

    partial_images: Optional[int]
    """How many unfinished images to send when streaming, 0 to 3."""

    quality: Optional[Literal["standard", "hd", "low", "medium", "high", "auto"]]
    """`hd` and `standard` are for `dall-e-3`, `standard` for `dall-e-2`, the others for the GPT image models."""

    response_format: Optional[Literal["url", "b64_json"]]
    """For `dall-e-2` and `dall-e-3` only; GPT image models know base64 only."""

    size: Union[
        str,
        Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"],
        None,
    ]
    """Width and height in pixels. `gpt-image-2` takes any multiples of 16 up to `3840x2160`, from 1:3 to 3:1."""

    style: Optional[Literal["vivid", "natural"]]
    """`vivid` is dramatic, `natural` more like life; `dall-e-3` only."""

    user: str
    """An ID of your end user, for finding misuse."""


class ImageGenerateParamsNonStreaming(ImageGenerateParamsBase, total=False):
    """Arguments of `images.generate` for the whole answer at once."""

    stream: Optional[Literal[False]]


class ImageGenerateParamsStreaming(ImageGenerateParamsBase):
    """Arguments of `images.generate` for an answer that comes in events."""

    stream: Literal[True]
    """GPT image models only."""


ImageGenerateParams: TypeAlias = Union[ImageGenerateParamsNonStreaming, ImageGenerateParamsStreaming]
"""Arguments of `images.generate`."""
