from typing import List, Literal, Optional

from ..._model.base import BaseModel
from .audio_transcription import AudioTranscription
from .noise_reduction_type import NoiseReductionType
from .realtime_audio_formats import RealtimeAudioFormats
from .realtime_transcription_session_turn_detection import RealtimeTranscriptionSessionTurnDetection

__all__ = ["RealtimeTranscriptionSessionCreateResponse", "AudioInputNoiseReduction", "AudioInput", "Audio"]


class AudioInputNoiseReduction(BaseModel):
    """Takes noise out of the sound before turns are detected and the model listens."""

    type: Optional[NoiseReductionType] = None


class AudioInput(BaseModel):
    """How sound comes, and what is done with it."""

    format: Optional[RealtimeAudioFormats] = None
    noise_reduction: Optional[AudioInputNoiseReduction] = None
    transcription: Optional[AudioTranscription] = None
    turn_detection: Optional[RealtimeTranscriptionSessionTurnDetection] = None


class Audio(BaseModel):
    """How sound comes."""

    input: Optional[AudioInput] = None


class RealtimeTranscriptionSessionCreateResponse(BaseModel):
    """A session that only writes down what is said, as it was set up."""

    id: str
    object: str
    type: Literal["transcription"]
    audio: Optional[Audio] = None

    expires_at: Optional[int] = None
    """Unix time in seconds."""

    include: Optional[List[Literal["item.input_audio_transcription.logprobs"]]] = None
    """`item.input_audio_transcription.logprobs`: how probable the tokens of transcripts were."""
