from typing import Literal

from .._model.base import BaseModel

__all__ = ["ImageEditCompletedEvent", "UsageInputTokensDetails", "Usage"]


class UsageInputTokensDetails(BaseModel):
    """A closer look at the input tokens."""

    image_tokens: int
    text_tokens: int


class Usage(BaseModel):
    """Tokens that the edit has used."""

    input_tokens: int
    input_tokens_details: UsageInputTokensDetails
    output_tokens: int
    total_tokens: int


class ImageEditCompletedEvent(BaseModel):
    """The finished image, at the end of the stream."""

    b64_json: str
    """The image in base64."""

    background: Literal["transparent", "opaque", "auto"]

    created_at: int
    """Unix time in seconds."""

    output_format: Literal["png", "webp", "jpeg"]
    quality: Literal["low", "medium", "high", "auto"]
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    type: Literal["image_edit.completed"]
    usage: Usage
