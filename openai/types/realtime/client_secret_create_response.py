from typing import Annotated, Union

from ..._model.base import BaseModel, Discriminator
from .realtime_session_create_response import RealtimeSessionCreateResponse
from .realtime_transcription_session_create_response import RealtimeTranscriptionSessionCreateResponse

__all__ = ["ClientSecretCreateResponse", "Session", "ClientSecret"]

Session = Annotated[
    Union[RealtimeSessionCreateResponse, RealtimeTranscriptionSessionCreateResponse], Discriminator("type")
]
"""What sessions opened with the secret are like."""


class ClientSecretCreateResponse(BaseModel):
    """A secret that browsers and phones can open sessions with, in place of an API key."""

    expires_at: int
    """Unix time in seconds."""

    session: Session
    value: str


ClientSecret = ClientSecretCreateResponse
"""The shorter name of the same."""
