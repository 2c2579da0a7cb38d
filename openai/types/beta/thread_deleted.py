from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ThreadDeleted"]


class ThreadDeleted(BaseModel):
    """Word that a thread was deleted."""

    id: str
    deleted: bool
    object: Literal["thread.deleted"]
