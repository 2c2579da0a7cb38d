from typing import Dict, List, Optional

from ......_model.base import BaseModel

__all__ = ["RoleRetrieveResponse", "AssignmentSource"]


class AssignmentSource(BaseModel):
    """A user or group through which the group has the role."""

    principal_id: str

    principal_type: str
    """Whether it is a user or a group."""


class RoleRetrieveResponse(BaseModel):
    """A role that a group has."""

    id: str

    assignment_sources: Optional[List[AssignmentSource]] = None
    """Set where the role does not come from the group itself."""

    created_at: Optional[int] = None
    """Unix time in seconds."""

    created_by: Optional[str] = None
    """ID of the user who made the role."""

    created_by_user_obj: Optional[Dict[str, object]] = None
    """More about that user."""

    description: Optional[str] = None
    metadata: Optional[Dict[str, object]] = None
    name: str
    permissions: List[str]

    predefined_role: bool
    """Whether the role was made by OpenAI."""

    resource_type: str
    """What the role holds for, such as `api.organization` or `api.project`."""

    updated_at: Optional[int] = None
    """Unix time in seconds."""
