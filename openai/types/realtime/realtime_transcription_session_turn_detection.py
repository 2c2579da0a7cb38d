from typing import Optional

from ..._model.base import BaseModel

__all__ = ["RealtimeTranscriptionSessionTurnDetection"]


class RealtimeTranscriptionSessionTurnDetection(BaseModel):
    """How the API finds out when someone begins and stops speaking."""

    prefix_padding_ms: Optional[int] = None
    """How much sound before the speech is kept, in milliseconds."""

    silence_duration_ms: Optional[int] = None
    """How long a silence ends a turn, in milliseconds."""

    threshold: Optional[float] = None
    """From 0 to 1; more takes louder speech, which is good where there is noise."""

    type: Optional[str] = None
    """`server_vad` is the only one so far."""
