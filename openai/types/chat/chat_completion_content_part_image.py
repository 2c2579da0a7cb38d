from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["ChatCompletionContentPartImage", "ImageURL", "PromptCacheBreakpoint"]


class ImageURL(BaseModel):
    """Where an image is, and how closely the model looked at it."""

    url: str
    """Address of the image, or the image itself as a `data:` URL in base64."""

    detail: Optional[Literal["auto", "low", "high"]] = None


class PromptCacheBreakpoint(BaseModel):
    """Marks the end of a beginning that later requests share, for the prompt cache."""

    mode: Literal["explicit"]


class ChatCompletionContentPartImage(BaseModel):
    """An image in a stored message."""

    image_url: ImageURL
    type: Literal["image_url"]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None
