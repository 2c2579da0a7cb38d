from typing import Literal

from ....._model.base import BaseModel

__all__ = ["ProjectModelPermissionsDeleted"]


class ProjectModelPermissionsDeleted(BaseModel):
    """Word that the list of models was deleted."""

    deleted: bool
    object: Literal["project.model_permissions.deleted"]
