from typing import Literal

from ...._model.base import BaseModel

__all__ = ["GroupDeleteResponse"]


class GroupDeleteResponse(BaseModel):
    """Word that a group was deleted."""

    id: str
    deleted: bool
    object: Literal["group.deleted"]
