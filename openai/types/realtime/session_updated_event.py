from typing import Literal, Union

from ..._model.base import BaseModel
from .realtime_session_create_request import RealtimeSessionCreateRequest
from .realtime_transcription_session_create_request import RealtimeTranscriptionSessionCreateRequest

__all__ = ["SessionUpdatedEvent", "Session"]

Session = Union[RealtimeSessionCreateRequest, RealtimeTranscriptionSessionCreateRequest]
"""What the session is like."""


class SessionUpdatedEvent(BaseModel):
    """The session was changed."""

    event_id: str
    session: Session
    type: Literal["session.updated"]
