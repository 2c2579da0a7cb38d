from typing import Literal

from ...._model.base import BaseModel

__all__ = ["PermissionDeleteResponse"]


class PermissionDeleteResponse(BaseModel):
    """Word that a project may no longer use a checkpoint."""

    id: str
    deleted: bool
    object: Literal["checkpoint.permission"]
