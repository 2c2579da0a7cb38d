from typing import Literal

from ...._model.base import BaseModel
from .transcription_session import TranscriptionSession

__all__ = ["TranscriptionSessionUpdatedEvent"]


class TranscriptionSessionUpdatedEvent(BaseModel):
    """A transcription session was changed."""

    event_id: str
    session: TranscriptionSession
    type: Literal["transcription_session.updated"]
