from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["OutputAudioBufferClearEventParam"]


class OutputAudioBufferClearEventParam(TypedDict, total=False):
    """Asks for the model's speech to be broken off; send `ResponseCancelEvent` first. WebRTC and SIP only."""

    type: Required[Literal["output_audio_buffer.clear"]]

    event_id: str
    """Of your choice; an error that it causes names it."""
