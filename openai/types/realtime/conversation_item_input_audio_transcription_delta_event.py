from typing import List, Literal, Optional

from ..._model.base import BaseModel
from .log_prob_properties import LogProbProperties

__all__ = ["ConversationItemInputAudioTranscriptionDeltaEvent"]


class ConversationItemInputAudioTranscriptionDeltaEvent(BaseModel):
    """The next piece of what the user said."""

    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.delta"]
    content_index: Optional[int] = None
    delta: Optional[str] = None

    logprobs: Optional[List[LogProbProperties]] = None
    """Only if the session includes them."""
