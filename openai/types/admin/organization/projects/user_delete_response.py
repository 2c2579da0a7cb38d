from typing import Literal

from ....._model.base import BaseModel

__all__ = ["UserDeleteResponse"]


class UserDeleteResponse(BaseModel):
    """Word that a user was removed from a project."""

    id: str
    deleted: bool
    object: Literal["organization.project.user.deleted"]
