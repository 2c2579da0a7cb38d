from typing import Literal, Optional

from ...._model.base import BaseModel

__all__ = ["Project"]


class Project(BaseModel):
    """A project: keys, users and limits that belong together."""

    id: str

    created_at: int
    """Unix time in seconds."""

    object: Literal["organization.project"]

    archived_at: Optional[int] = None
    """Unix time in seconds; none while the project is active."""

    external_key_id: Optional[str] = None
    """Key of a key service of your own that goes with the project."""

    name: Optional[str] = None

    status: Optional[str] = None
    """`active` or `archived`."""
