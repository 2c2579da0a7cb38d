from typing import List, Literal, Optional

from ...._model.base import BaseModel

__all__ = ["PermissionRetrieveResponse", "Data"]


class Data(BaseModel):
    """Lets one project use a checkpoint."""

    id: str

    created_at: int
    """Unix time in seconds."""

    object: Literal["checkpoint.permission"]
    project_id: str


class PermissionRetrieveResponse(BaseModel):
    """A page of permissions; `fine_tuning.checkpoints.permissions.list` goes through all pages."""

    data: List[Data]
    has_more: bool
    object: Literal["list"]
    first_id: Optional[str] = None
    last_id: Optional[str] = None
