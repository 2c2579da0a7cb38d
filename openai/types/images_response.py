from typing import List, Literal, Optional

from .._model.base import BaseModel
from .image import Image

__all__ = ["ImagesResponse", "UsageInputTokensDetails", "UsageOutputTokensDetails", "Usage"]


class UsageInputTokensDetails(BaseModel):
    """A closer look at the input tokens."""

    image_tokens: int
    text_tokens: int


class UsageOutputTokensDetails(BaseModel):
    """A closer look at the output tokens."""

    image_tokens: int
    text_tokens: int


class Usage(BaseModel):
    """Tokens that the images have used."""

    input_tokens: int
    input_tokens_details: UsageInputTokensDetails
    output_tokens: int
    total_tokens: int
    output_tokens_details: Optional[UsageOutputTokensDetails] = None


class ImagesResponse(BaseModel):
    """Generated images, as many as `n` asked for."""

    created: int
    """Unix time in seconds."""

    background: Optional[Literal["transparent", "opaque"]] = None
    data: Optional[List[Image]] = None
    output_format: Optional[Literal["png", "webp", "jpeg"]] = None
    quality: Optional[Literal["low", "medium", "high"]] = None
    size: Optional[Literal["1024x1024", "1024x1536", "1536x1024"]] = None

    usage: Optional[Usage] = None
    """From the GPT image models only."""
