from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["GroupRetrieveParams"]


class GroupRetrieveParams(TypedDict, total=False):
    """Arguments of `admin.organization.projects.groups.retrieve`."""

    project_id: Required[str]

    group_type: Literal["group", "tenant_group"]
    """`group` unless given."""
