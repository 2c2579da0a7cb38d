from typing import Literal

from ....._model.base import BaseModel

__all__ = ["RoleDeleteResponse"]


class RoleDeleteResponse(BaseModel):
    """Word that a role was deleted."""

    id: str
    deleted: bool
    object: Literal["role.deleted"]
