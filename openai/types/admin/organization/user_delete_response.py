from typing import Literal

from ...._model.base import BaseModel

__all__ = ["UserDeleteResponse"]


class UserDeleteResponse(BaseModel):
    """Word that a user was removed from the organization."""

    id: str
    deleted: bool
    object: Literal["organization.user.deleted"]
