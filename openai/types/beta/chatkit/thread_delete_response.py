from typing import Literal

from ...._model.base import BaseModel

__all__ = ["ThreadDeleteResponse"]


class ThreadDeleteResponse(BaseModel):
    """Word that a thread was deleted."""

    id: str
    deleted: bool
    object: Literal["chatkit.thread.deleted"]
