from __future__ import annotations

from typing_extensions import Literal, TypedDict

__all__ = ["ConversationItemContentParam"]


class ConversationItemContentParam(TypedDict, total=False):
    """A part of a message."""

    id: str
    """An earlier item to refer to."""

    audio: str
    """Base64, in the input format of the session."""

    text: str

    transcript: str
    """What the speech says."""

    type: Literal["input_text", "input_audio", "item_reference", "text", "audio"]
