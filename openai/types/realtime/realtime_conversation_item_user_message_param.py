from __future__ import annotations

from typing import Iterable

from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeConversationItemUserMessageParam", "Content"]


class Content(TypedDict, total=False):
    """A part of the user's message."""

    audio: str
    """Base64, in the input format of the session."""

    detail: Literal["auto", "low", "high"]
    """How closely the model looks at an image; `auto` unless given."""

    image_url: str
    """The image as a `data:` URL in base64: PNG or JPEG."""

    text: str

    transcript: str
    """What the speech says; not for the model."""

    type: Literal["input_text", "input_audio", "input_image"]


class RealtimeConversationItemUserMessageParam(TypedDict, total=False):
    """A message of the user."""

    content: Required[Iterable[Content]]
    role: Required[Literal["user"]]
    type: Required[Literal["message"]]

    id: str
    """Of your choice, or given by the API."""

    object: Literal["realtime.item"]

    status: Literal["completed", "incomplete", "in_progress"]
    """Tells only; changes nothing when sent."""
