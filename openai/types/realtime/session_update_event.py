from typing import Literal, Optional, Union

from ..._model.base import BaseModel
from .realtime_session_create_request import RealtimeSessionCreateRequest
from .realtime_transcription_session_create_request import RealtimeTranscriptionSessionCreateRequest

__all__ = ["SessionUpdateEvent", "Session"]

Session = Union[RealtimeSessionCreateRequest, RealtimeTranscriptionSessionCreateRequest]
"""What the session is to be like from now on."""


class SessionUpdateEvent(BaseModel):
    """Asks for the session to be changed; what is left out stays."""

    session: Session
    type: Literal["session.update"]

    event_id: Optional[str] = None
    """Of your choice; an error that it causes names it."""
