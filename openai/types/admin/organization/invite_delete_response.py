from typing import Literal

from ...._model.base import BaseModel

__all__ = ["InviteDeleteResponse"]


class InviteDeleteResponse(BaseModel):
    """Word that an invitation was deleted."""

    id: str
    deleted: bool
    object: Literal["organization.invite.deleted"]
