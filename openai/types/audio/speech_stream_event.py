from typing import Annotated, Union

from ..._model.base import Discriminator
from .speech_audio_delta_event import SpeechAudioDeltaEvent
from .speech_audio_done_event import SpeechAudioDoneEvent

__all__ = ["SpeechStreamEvent"]

SpeechStreamEvent = Annotated[Union[SpeechAudioDeltaEvent, SpeechAudioDoneEvent], Discriminator("type")]
"""One event of streamed speech."""
