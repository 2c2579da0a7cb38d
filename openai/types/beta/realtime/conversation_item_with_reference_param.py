from __future__ import annotations

from typing import Iterable

from typing_extensions import Literal, TypedDict

__all__ = ["ConversationItemWithReferenceParam", "Content"]


class Content(TypedDict, total=False):
    """A part of a message."""

    id: str
    """An earlier item to refer to."""

    audio: str
    """Base64, in the input format of the session."""

    text: str

    transcript: str
    """What the speech says."""

    type: Literal["input_text", "input_audio", "item_reference", "text"]


class ConversationItemWithReferenceParam(TypedDict, total=False):
    """One item of the input, or by its ID an earlier one."""

    id: str
    """For a reference: the item that it stands for."""

    arguments: str
    """For a call: JSON, which the model may have got wrong."""

    call_id: str
    """Joins a call and its output."""

    content: Iterable[Content]
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

    type: Literal["message", "function_call", "function_call_output", "item_reference"]
