from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ResponseInputAudio", "InputAudio"]


class InputAudio(BaseModel):
    """A recording."""

    data: str
    """Base64."""

    format: Literal["mp3", "wav"]


class ResponseInputAudio(BaseModel):
    """A recording in a message."""

    input_audio: InputAudio
    type: Literal["input_audio"]
