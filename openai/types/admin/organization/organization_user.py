from typing import List, Literal, Optional

from ...._model.base import BaseModel

__all__ = ["OrganizationUser", "ProjectsData", "Projects", "User"]


class ProjectsData(BaseModel):
    """A project that a user is in."""

    id: Optional[str] = None
    name: Optional[str] = None
    role: Optional[str] = None


class Projects(BaseModel):
    """The projects that a user is in."""

    data: List[ProjectsData]
    object: Literal["list"]


class User(BaseModel):
    """The account behind a member of the organization."""

    id: str
    object: Literal["user"]
    banned: Optional[bool] = None

    banned_at: Optional[int] = None
    """Unix time in seconds."""

    email: Optional[str] = None
    enabled: Optional[bool] = None
    name: Optional[str] = None

    picture: Optional[str] = None
    """Address of the user's picture."""


class OrganizationUser(BaseModel):
    """A member of the organization."""

    id: str

    added_at: int
    """Unix time in seconds."""

    object: Literal["organization.user"]

    api_key_last_used_at: Optional[int] = None
    """Unix time in seconds."""

    created: Optional[int] = None
    """Unix time in seconds at which the account was made."""

    developer_persona: Optional[str] = None
    email: Optional[str] = None

    is_default: Optional[bool] = None
    """Whether this is the default user of the organization."""

    is_scale_tier_authorized_purchaser: Optional[bool] = None
    """Whether the user may buy Scale Tier."""

    is_scim_managed: Optional[bool] = None
    """Whether an identity provider manages the user over SCIM."""

    is_service_account: Optional[bool] = None
    name: Optional[str] = None
    projects: Optional[Projects] = None

    role: Optional[str] = None
    """`owner` or `reader`."""

    technical_level: Optional[str] = None
    user: Optional[User] = None
