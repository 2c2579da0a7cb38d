from typing import List, Literal, Optional

from ...._model.base import BaseModel

__all__ = ["ConversationItemWithReference", "Content"]


class Content(BaseModel):
    """A part of a message."""

    id: Optional[str] = None
    """An earlier item to refer to."""

    audio: Optional[str] = None
    """Base64, in the input format of the session."""

    text: Optional[str] = None

    transcript: Optional[str] = None
    """What the speech says."""

    type: Optional[Literal["input_text", "input_audio", "item_reference", "text"]] = None


class ConversationItemWithReference(BaseModel):
    """One item of the input, or by its ID an earlier one."""

    id: Optional[str] = None
    """For a reference: the item that it stands for."""

    arguments: Optional[str] = None
    """For a call: JSON, which the model may have got wrong."""

    call_id: Optional[str] = None
    """Joins a call and its output."""

    content: Optional[List[Content]] = None
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

    type: Optional[Literal["message", "function_call", "function_call_output", "item_reference"]] = None
