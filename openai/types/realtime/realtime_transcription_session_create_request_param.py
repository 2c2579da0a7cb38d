from __future__ import annotations

from typing import List

from typing_extensions import Literal, Required, TypedDict

from .realtime_transcription_session_audio_param import RealtimeTranscriptionSessionAudioParam

__all__ = ["RealtimeTranscriptionSessionCreateRequestParam"]


class RealtimeTranscriptionSessionCreateRequestParam(TypedDict, total=False):
    """A session that only writes down what is said."""

    type: Required[Literal["transcription"]]
    audio: RealtimeTranscriptionSessionAudioParam

    include: List[Literal["item.input_audio_transcription.logprobs"]]
    """`item.input_audio_transcription.logprobs`: how probable the tokens of transcripts were."""
