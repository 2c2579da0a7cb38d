from __future__ import annotations

from typing import Union

from typing_extensions import Literal, TypeAlias, TypedDict

__all__ = ["RealtimeAudioFormatsParam", "AudioPCM", "AudioPCMU", "AudioPCMA"]


class AudioPCM(TypedDict, total=False):
    """Plain samples: 16 bits, one channel."""

    rate: Literal[24000]
    """In hertz."""

    type: Literal["audio/pcm"]


class AudioPCMU(TypedDict, total=False):
    """G.711 mu-law, as telephones in America and Japan use it."""

    type: Literal["audio/pcmu"]


class AudioPCMA(TypedDict, total=False):
    """G.711 A-law, as telephones elsewhere use it."""

    type: Literal["audio/pcma"]


RealtimeAudioFormatsParam: TypeAlias = Union[AudioPCM, AudioPCMU, AudioPCMA]
"""How sound is encoded."""
