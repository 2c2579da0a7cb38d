from typing import Literal

from ....._model import BaseModel

__all__ = ["ProjectModelPermissionsDeleted"]


class ProjectModelPermissionsDeleted(BaseModel):
    """Word that the list of models was deleted."""

    deleted: bool
    object: Literal["project.model_permissions.deleted"]
