from __future__ import annotations

from typing import Union

from typing_extensions import Literal, TypeAlias, TypedDict

from .realtime_session_create_request_param import RealtimeSessionCreateRequestParam
from .realtime_transcription_session_create_request_param import RealtimeTranscriptionSessionCreateRequestParam

__all__ = ["ClientSecretCreateParams", "ExpiresAfter", "Session"]


class ExpiresAfter(TypedDict, total=False):
    """How long sessions can be opened with a secret; those that are open go on."""

    anchor: Literal["created_at"]
    """The time is counted from the creation of the secret."""

    seconds: int
    """From 10 to 7200 (two hours); 600 unless given."""


Session: TypeAlias = Union[RealtimeSessionCreateRequestParam, RealtimeTranscriptionSessionCreateRequestParam]
"""What sessions opened with the secret are like."""


class ClientSecretCreateParams(TypedDict, total=False):
    """Arguments of `realtime.client_secrets.create`."""

    expires_after: ExpiresAfter
    session: Session
