from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["InputAudioBufferClearEventParam"]


class InputAudioBufferClearEventParam(TypedDict, total=False):
    """Asks for the speech so far to be forgotten."""

    type: Required[Literal["input_audio_buffer.clear"]]

    event_id: str
    """Of your choice; an error that it causes names it."""
