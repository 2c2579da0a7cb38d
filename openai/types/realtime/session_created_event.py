from typing import Literal, Union

from ..._model.base import BaseModel
from .realtime_session_create_request import RealtimeSessionCreateRequest
from .realtime_transcription_session_create_request import RealtimeTranscriptionSessionCreateRequest

__all__ = ["SessionCreatedEvent", "Session"]

Session = Union[RealtimeSessionCreateRequest, RealtimeTranscriptionSessionCreateRequest]
"""What the session is like."""


class SessionCreatedEvent(BaseModel):
    """A session is open; the first event."""

    event_id: str
    session: Session
    type: Literal["session.created"]
