from typing import List, Literal, Optional, Union

from ..._model.base import BaseModel
from ..shared.metadata import Metadata
from .conversation_item import ConversationItem
from .realtime_audio_formats import RealtimeAudioFormats
from .realtime_response_status import RealtimeResponseStatus
from .realtime_response_usage import RealtimeResponseUsage

__all__ = ["RealtimeResponse", "AudioOutput", "Audio"]


class AudioOutput(BaseModel):
    """How the model spoke."""

    format: Optional[RealtimeAudioFormats] = None
    voice: Union[
        str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"], None
    ] = None


class Audio(BaseModel):
    """The sound of a response."""

    output: Optional[AudioOutput] = None


class RealtimeResponse(BaseModel):
    """An answer of the model."""

    id: Optional[str] = None
    audio: Optional[Audio] = None

    conversation_id: Optional[str] = None
    """None if the response was asked for outside of the conversation."""

    max_output_tokens: Union[int, Literal["inf"], None] = None
    """Limit of tokens, or `inf`."""

    metadata: Optional[Metadata] = None
    object: Optional[Literal["realtime.response"]] = None

    output: Optional[List[ConversationItem]] = None
    """Without the sound itself, which comes as events."""

    output_modalities: Optional[List[Literal["text", "audio"]]] = None
    """Speech with a transcript, or text."""

    status: Optional[Literal["completed", "cancelled", "failed", "incomplete", "in_progress"]] = None
    status_details: Optional[RealtimeResponseStatus] = None
    usage: Optional[RealtimeResponseUsage] = None
