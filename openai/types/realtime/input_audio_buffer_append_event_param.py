from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["InputAudioBufferAppendEventParam"]


class InputAudioBufferAppendEventParam(TypedDict, total=False):
    """The next piece of the user's speech."""

    audio: Required[str]
    """Base64, in the input format of the session; at most 15 MiB."""

    type: Required[Literal["input_audio_buffer.append"]]

    event_id: str
    """Of your choice; an error that it causes names it."""
