from typing import Literal

from ...._model.base import BaseModel

__all__ = ["PermissionListResponse"]


class PermissionListResponse(BaseModel):
    """Lets one project use a checkpoint."""

    id: str

    created_at: int
    """Unix time in seconds."""

    object: Literal["checkpoint.permission"]
    project_id: str
