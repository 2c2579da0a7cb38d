from __future__ import annotations

from typing import Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .realtime_session_create_request_param import RealtimeSessionCreateRequestParam
from .realtime_transcription_session_create_request_param import RealtimeTranscriptionSessionCreateRequestParam

__all__ = ["SessionUpdateEventParam", "Session"]

Session: TypeAlias = Union[RealtimeSessionCreateRequestParam, RealtimeTranscriptionSessionCreateRequestParam]
"""What the session is to be like from now on."""


class SessionUpdateEventParam(TypedDict, total=False):
    """Asks for the session to be changed; what is left out stays."""

    session: Required[Session]
    type: Required[Literal["session.update"]]

    event_id: str
    """Of your choice; an error that it causes names it."""
