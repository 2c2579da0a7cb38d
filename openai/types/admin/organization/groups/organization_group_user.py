from typing import Optional

from ....._models import BaseModel

__all__ = ["OrganizationGroupUser"]


class OrganizationGroupUser(BaseModel):
    """A member of a group."""

    id: str
    email: Optional[str] = None
    name: str
