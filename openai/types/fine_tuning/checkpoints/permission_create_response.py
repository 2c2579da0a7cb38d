from typing import Literal

from ...._model.base import BaseModel

__all__ = ["PermissionCreateResponse"]


class PermissionCreateResponse(BaseModel):
    """Word that a project may use a checkpoint from now on."""

    id: str

    created_at: int
    """Unix time in seconds."""

    object: Literal["checkpoint.permission"]
    project_id: str
