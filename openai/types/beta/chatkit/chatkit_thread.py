from typing import Annotated, Literal, Optional, Union

from ...._model.base import BaseModel, Discriminator

__all__ = ["ChatKitThread", "StatusActive", "StatusLocked", "StatusClosed", "Status"]


class StatusActive(BaseModel):
    """The thread goes on."""

    type: Literal["active"]


class StatusLocked(BaseModel):
    """The thread takes no new messages for now."""

    reason: Optional[str] = None
    type: Literal["locked"]


class StatusClosed(BaseModel):
    """The thread takes no more messages."""

    reason: Optional[str] = None
    type: Literal["closed"]


Status = Annotated[Union[StatusActive, StatusLocked, StatusClosed], Discriminator("type")]
"""Whether a thread takes new messages, and why not."""


class ChatKitThread(BaseModel):
    """A conversation in ChatKit, without its items."""

    id: str

    created_at: int
    """Unix time in seconds."""

    object: Literal["chatkit.thread"]
    status: Status
    title: Optional[str] = None

    user: str
    """The end user, as your session named them."""
