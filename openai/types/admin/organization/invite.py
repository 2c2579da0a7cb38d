from typing import List, Literal, Optional

from ...._model.base import BaseModel

__all__ = ["Invite", "Project"]


class Project(BaseModel):
    """A project that the invited user gets into."""

    id: str
    role: Literal["member", "owner"]


class Invite(BaseModel):
    """An invitation to the organization."""

    id: str

    created_at: int
    """Unix time in seconds at which it was sent."""

    email: str
    object: Literal["organization.invite"]
    projects: List[Project]
    role: Literal["owner", "reader"]
    status: Literal["accepted", "expired", "pending"]

    accepted_at: Optional[int] = None
    """Unix time in seconds."""

    expires_at: Optional[int] = None
    """Unix time in seconds."""
