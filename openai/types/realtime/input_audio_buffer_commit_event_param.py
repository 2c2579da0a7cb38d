from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["InputAudioBufferCommitEventParam"]


class InputAudioBufferCommitEventParam(TypedDict, total=False):
    """Asks for the speech so far to be made a message; the API does so itself where it detects turns."""

    type: Required[Literal["input_audio_buffer.commit"]]

    event_id: str
    """Of your choice; an error that it causes names it."""
