from typing import Literal

from ....._model.base import BaseModel

__all__ = ["ProjectServiceAccount"]


class ProjectServiceAccount(BaseModel):
    """An account in a project that belongs to no person."""

    id: str

    created_at: int
    """Unix time in seconds."""

    name: str
    object: Literal["organization.project.service_account"]

    role: Literal["owner", "member", "none"]
    """With `none`, the account has no rights of its own."""
