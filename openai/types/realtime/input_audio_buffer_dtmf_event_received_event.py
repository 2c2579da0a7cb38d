from typing import Literal

from ..._model.base import BaseModel

__all__ = ["InputAudioBufferDtmfEventReceivedEvent"]


class InputAudioBufferDtmfEventReceivedEvent(BaseModel):
    """A caller has pressed a key of the telephone."""

    event: str
    """0 to 9, `*`, `#`, or A to D."""

    received_at: int
    """Unix time in seconds."""

    type: Literal["input_audio_buffer.dtmf_event_received"]
