from typing import Literal

from ....._model.base import BaseModel

__all__ = ["UserDeleteResponse"]


class UserDeleteResponse(BaseModel):
    """Word that a user was taken out of a group."""

    deleted: bool
    object: Literal["group.user.deleted"]
