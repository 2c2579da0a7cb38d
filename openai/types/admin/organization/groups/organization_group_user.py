from typing import Optional

from ....._model.base import BaseModel

__all__ = ["OrganizationGroupUser"]


class OrganizationGroupUser(BaseModel):
    """A member of a group."""

    id: str
    email: Optional[str] = None
    name: str
