from typing import Literal, Optional

from ....._model.base import BaseModel

__all__ = ["ProjectUser"]


class ProjectUser(BaseModel):
    """A user of a project."""

    id: str

    added_at: int
    """Unix time in seconds."""

    object: Literal["organization.project.user"]

    role: str
    """`owner` or `member`."""

    email: Optional[str] = None
    name: Optional[str] = None
