from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ResponseAudioDeltaEvent"]


class ResponseAudioDeltaEvent(BaseModel):
    """The next piece of the model's speech."""

    content_index: int

    delta: str
    """Base64, in the output format of the session."""

    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_audio.delta"]
