from typing import List, Literal, Optional, Union

from ...._model.base import BaseModel
from ...shared.metadata import Metadata
from .conversation_item import ConversationItem
from .realtime_response_status import RealtimeResponseStatus
from .realtime_response_usage import RealtimeResponseUsage

__all__ = ["RealtimeResponse"]


class RealtimeResponse(BaseModel):
    """An answer of the model."""

    id: Optional[str] = None

    conversation_id: Optional[str] = None
    """None if the response was asked for outside of the conversation."""

    max_output_tokens: Union[int, Literal["inf"], None] = None
    """Limit of tokens, or `inf`."""

    metadata: Optional[Metadata] = None

    modalities: Optional[List[Literal["text", "audio"]]] = None
    """Text only, or speech with text."""

    object: Optional[Literal["realtime.response"]] = None
    output: Optional[List[ConversationItem]] = None
    output_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None
    status: Optional[Literal["completed", "cancelled", "failed", "incomplete", "in_progress"]] = None
    status_details: Optional[RealtimeResponseStatus] = None

    temperature: Optional[float] = None
    """From 0.6 to 1.2."""

    usage: Optional[RealtimeResponseUsage] = None
    voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"], None] = None
