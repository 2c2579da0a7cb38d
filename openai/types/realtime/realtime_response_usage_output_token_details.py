from typing import Optional

from ..._model.base import BaseModel

__all__ = ["RealtimeResponseUsageOutputTokenDetails"]


class RealtimeResponseUsageOutputTokenDetails(BaseModel):
    """A closer look at the tokens that the model wrote and spoke."""

    audio_tokens: Optional[int] = None
    text_tokens: Optional[int] = None
