from typing import Literal

from ......_model.base import BaseModel
from ...organization_user import OrganizationUser
from ...role import Role

__all__ = ["RoleCreateResponse"]


class RoleCreateResponse(BaseModel):
    """Word that a user has got a role."""

    object: Literal["user.role"]
    role: Role
    user: OrganizationUser
