from typing import List, Literal, Optional

from ...._model.base import BaseModel
from .conversation_item_content import ConversationItemContent

__all__ = ["ConversationItem"]


class ConversationItem(BaseModel):
    """One item of a conversation: a message, a call or an output, as `type` tells."""

    id: Optional[str] = None
    """Of your choice, or given by the API."""

    arguments: Optional[str] = None
    """For a call: JSON, which the model may have got wrong."""

    call_id: Optional[str] = None
    """Joins a call and its output."""

    content: Optional[List[ConversationItemContent]] = None
    """For a message."""

    name: Optional[str] = None
    """For a call: the function."""

    object: Optional[Literal["realtime.item"]] = None

    output: Optional[str] = None
    """For an output."""

    role: Optional[Literal["user", "assistant", "system"]] = None
    """For a message."""

    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None
    """Tells only; changes nothing when sent."""

    type: Optional[Literal["message", "function_call", "function_call_output"]] = None
