from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ResponseAudioDoneEvent"]


class ResponseAudioDoneEvent(BaseModel):
    """The model's speech is complete, or was broken off."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_audio.done"]
