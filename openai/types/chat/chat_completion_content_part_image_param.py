from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ChatCompletionContentPartImageParam", "ImageURL", "PromptCacheBreakpoint"]


class ImageURL(TypedDict, total=False):
    """Where an image is, and how closely the model is to look at it."""

    url: Required[str]
    """Address of the image, or the image itself as a `data:` URL in base64."""

    detail: Literal["auto", "low", "high"]


class PromptCacheBreakpoint(TypedDict, total=False):
    """Marks the end of a beginning that later requests share, for the prompt cache."""

    mode: Required[Literal["explicit"]]


class ChatCompletionContentPartImageParam(TypedDict, total=False):
    """An image in a message."""

    image_url: Required[ImageURL]
    type: Required[Literal["image_url"]]
    prompt_cache_breakpoint: PromptCacheBreakpoint
