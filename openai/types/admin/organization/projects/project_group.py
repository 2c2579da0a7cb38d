from typing import Literal

from ....._model.base import BaseModel

__all__ = ["ProjectGroup"]


class ProjectGroup(BaseModel):
    """A group that can get into a project."""

    created_at: int
    """Unix time in seconds at which the group got into the project."""

    group_id: str
    group_name: str

    group_type: Literal["group", "tenant_group"]
    """A `tenant_group` belongs to the tenant rather than to this organization alone."""

    object: Literal["project.group"]
    project_id: str
