from typing import Literal

from ...._model.base import BaseModel

__all__ = ["MessageDeleted"]


class MessageDeleted(BaseModel):
    """Word that a message was deleted."""

    id: str
    deleted: bool
    object: Literal["thread.message.deleted"]
