from typing import Annotated, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator

__all__ = ["RealtimeAudioFormats", "AudioPCM", "AudioPCMU", "AudioPCMA"]


class AudioPCM(BaseModel):
    """Plain samples: 16 bits, one channel."""

    rate: Optional[Literal[24000]] = None
    """In hertz."""

    type: Optional[Literal["audio/pcm"]] = None


class AudioPCMU(BaseModel):
    """G.711 mu-law, as telephones in America and Japan use it."""

    type: Optional[Literal["audio/pcmu"]] = None


class AudioPCMA(BaseModel):
    """G.711 A-law, as telephones elsewhere use it."""

    type: Optional[Literal["audio/pcma"]] = None


RealtimeAudioFormats = Annotated[Union[AudioPCM, AudioPCMU, AudioPCMA], Discriminator("type")]
"""How sound is encoded."""
