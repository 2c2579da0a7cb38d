from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ServiceAccountUpdateParams"]


class ServiceAccountUpdateParams(TypedDict, total=False):
    """Arguments of `admin.organization.projects.service_accounts.update`."""

    project_id: Required[str]
    name: str
    role: Literal["member", "owner"]
