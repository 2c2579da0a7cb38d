from __future__ import annotations

from typing import Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .conversation_item_create_event_param import ConversationItemCreateEventParam
from .conversation_item_delete_event_param import ConversationItemDeleteEventParam
from .conversation_item_retrieve_event_param import ConversationItemRetrieveEventParam
from .conversation_item_truncate_event_param import ConversationItemTruncateEventParam
from .input_audio_buffer_append_event_param import InputAudioBufferAppendEventParam
from .input_audio_buffer_clear_event_param import InputAudioBufferClearEventParam
from .input_audio_buffer_commit_event_param import InputAudioBufferCommitEventParam
from .response_cancel_event_param import ResponseCancelEventParam
from .response_create_event_param import ResponseCreateEventParam
from .session_update_event_param import SessionUpdateEventParam
from .transcription_session_update_param import TranscriptionSessionUpdateParam

__all__ = ["RealtimeClientEventParam", "OutputAudioBufferClear"]


class OutputAudioBufferClear(TypedDict, total=False):
    """Asks for the model's speech to be broken off; send `ResponseCancelEvent` first. WebRTC only."""

    type: Required[Literal["output_audio_buffer.clear"]]

    event_id: str
    """Of your choice; an error that it causes names it."""


RealtimeClientEventParam: TypeAlias = Union[
    ConversationItemCreateEventParam,
    ConversationItemDeleteEventParam,
    ConversationItemRetrieveEventParam,
    ConversationItemTruncateEventParam,
    InputAudioBufferAppendEventParam,
    InputAudioBufferClearEventParam,
    OutputAudioBufferClear,
    InputAudioBufferCommitEventParam,
    ResponseCancelEventParam,
    ResponseCreateEventParam,
    SessionUpdateEventParam,
    TranscriptionSessionUpdateParam,
]
"""One event that your program sends."""
