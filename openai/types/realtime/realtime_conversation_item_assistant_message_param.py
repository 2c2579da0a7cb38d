from __future__ import annotations

from typing import Iterable

from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeConversationItemAssistantMessageParam", "Content"]


class Content(TypedDict, total=False):
    """A part of the model's message."""

    audio: str
    """Base64, in the output format of the session."""

    text: str

    transcript: str
    """What the speech says."""

    type: Literal["output_text", "output_audio"]


class RealtimeConversationItemAssistantMessageParam(TypedDict, total=False):
    """A message of the model."""

    content: Required[Iterable[Content]]
    role: Required[Literal["assistant"]]
    type: Required[Literal["message"]]

    id: str
    """Of your choice, or given by the API."""

    object: Literal["realtime.item"]

    status: Literal["completed", "incomplete", "in_progress"]
    """Tells only; changes nothing when sent."""
