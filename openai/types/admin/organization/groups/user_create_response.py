from typing import Literal

from ....._model.base import BaseModel

__all__ = ["UserCreateResponse"]


class UserCreateResponse(BaseModel):
    """Word that a user is in a group from now on."""

    group_id: str
    object: Literal["group.user"]
    user_id: str
