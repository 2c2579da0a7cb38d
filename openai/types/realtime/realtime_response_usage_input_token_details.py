from typing import Optional

from ..._model.base import BaseModel

__all__ = ["RealtimeResponseUsageInputTokenDetails", "CachedTokensDetails"]


class CachedTokensDetails(BaseModel):
    """Tokens that came from the prompt cache, by kind."""

    audio_tokens: Optional[int] = None
    image_tokens: Optional[int] = None
    text_tokens: Optional[int] = None


class RealtimeResponseUsageInputTokenDetails(BaseModel):
    """A closer look at the tokens that the model read."""

    audio_tokens: Optional[int] = None

    cached_tokens: Optional[int] = None
    """Tokens that came from the prompt cache."""

    cached_tokens_details: Optional[CachedTokensDetails] = None
    image_tokens: Optional[int] = None
    text_tokens: Optional[int] = None
