from typing import List, Literal, Optional

from ...._model.base import BaseModel

__all__ = ["ConversationItemInputAudioTranscriptionDeltaEvent", "Logprob"]


class Logprob(BaseModel):
    """How probable a token of a transcript was."""

    token: str

    bytes: List[int]
    """The token in UTF-8; a character may be spread over several tokens."""

    logprob: float
    """Natural logarithm of its probability."""


class ConversationItemInputAudioTranscriptionDeltaEvent(BaseModel):
    """The next piece of what the user said."""

    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.delta"]
    content_index: Optional[int] = None
    delta: Optional[str] = None

    logprobs: Optional[List[Logprob]] = None
    """Only if the session includes them."""
