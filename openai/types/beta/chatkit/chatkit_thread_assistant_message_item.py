from typing import List, Literal

from ...._model.base import BaseModel
from .chatkit_response_output_text import ChatKitResponseOutputText

__all__ = ["ChatKitThreadAssistantMessageItem"]


class ChatKitThreadAssistantMessageItem(BaseModel):
    """An answer in a thread."""

    id: str
    content: List[ChatKitResponseOutputText]

    created_at: int
    """Unix time in seconds."""

    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.assistant_message"]
