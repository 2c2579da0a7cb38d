from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ConversationItemTruncateEventParam"]


class ConversationItemTruncateEventParam(TypedDict, total=False):
    """Tells where the user broke off the model's speech, so that the model knows what was heard."""

    audio_end_ms: Required[int]
    """How much was heard, in milliseconds."""

    content_index: Required[int]
    """Always 0."""

    item_id: Required[str]
    type: Required[Literal["conversation.item.truncate"]]

    event_id: str
    """Of your choice; an error that it causes names it."""
