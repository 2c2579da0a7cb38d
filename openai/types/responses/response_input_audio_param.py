from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ResponseInputAudioParam", "InputAudio"]


class InputAudio(TypedDict, total=False):
    """A recording."""

    data: Required[str]
    """Base64."""

    format: Required[Literal["mp3", "wav"]]


class ResponseInputAudioParam(TypedDict, total=False):
    """A recording in a message."""

    input_audio: Required[InputAudio]
    type: Required[Literal["input_audio"]]
