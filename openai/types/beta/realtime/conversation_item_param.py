from __future__ import annotations

from typing import Iterable

from typing_extensions import Literal, TypedDict

from .conversation_item_content_param import ConversationItemContentParam

__all__ = ["ConversationItemParam"]


class ConversationItemParam(TypedDict, total=False):
    """One item of a conversation: a message, a call or an output, as `type` tells."""

    id: str
    """Of your choice, or given by the API."""

    arguments: str
    """For a call: JSON, which the model may have got wrong."""

    call_id: str
    """Joins a call and its output."""

    content: Iterable[ConversationItemContentParam]
    """For a message."""

    name: str
    """For a call: the function."""

    object: Literal["realtime.item"]

    output: str
    """For an output."""

    role: Literal["user", "assistant", "system"]
    """For a message."""

    status: Literal["completed", "incomplete", "in_progress"]
    """Tells only; changes nothing when sent."""

    type: Literal["message", "function_call", "function_call_output"]
