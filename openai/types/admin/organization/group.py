from typing import Literal

from ...._model.base import BaseModel

__all__ = ["Group"]


class Group(BaseModel):
    """A group of users of the organization."""

    id: str

    created_at: int
    """Unix time in seconds."""

    group_type: Literal["group", "tenant_group"]
    """A `tenant_group` belongs to the tenant rather than to this organization alone."""

    is_scim_managed: bool
    """Whether an identity provider manages the group over SCIM."""

    name: str
