from typing import Literal

from ....._model.base import BaseModel

__all__ = ["GroupDeleteResponse"]


class GroupDeleteResponse(BaseModel):
    """Word that a group can no longer get into a project."""

    deleted: bool
    object: Literal["project.group.deleted"]
