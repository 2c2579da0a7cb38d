from __future__ import annotations

from typing import Iterable

from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeConversationItemSystemMessageParam", "Content"]


class Content(TypedDict, total=False):
    """A part of a system message."""

    text: str
    type: Literal["input_text"]


class RealtimeConversationItemSystemMessageParam(TypedDict, total=False):
    """A system message in the middle of a conversation; `instructions` are for the whole of it."""

    content: Required[Iterable[Content]]
    role: Required[Literal["system"]]
    type: Required[Literal["message"]]

    id: str
    """Of your choice, or given by the API."""

    object: Literal["realtime.item"]

    status: Literal["completed", "incomplete", "in_progress"]
    """Tells only; changes nothing when sent."""
