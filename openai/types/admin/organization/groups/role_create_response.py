from typing import Literal

from ....._model.base import BaseModel
from ..role import Role

__all__ = ["RoleCreateResponse", "Group"]


class Group(BaseModel):
    """The group that has got the role."""

    id: str

    created_at: int
    """Unix time in seconds."""

    name: str
    object: Literal["group"]

    scim_managed: bool
    """Whether an identity provider manages the group over SCIM."""


class RoleCreateResponse(BaseModel):
    """Word that a group has got a role."""

    group: Group
    object: Literal["group.role"]
    role: Role
