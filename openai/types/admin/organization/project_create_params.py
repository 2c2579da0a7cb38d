from __future__ import annotations

from typing import Optional

from typing_extensions import Required, TypedDict

__all__ = ["ProjectCreateParams"]


class ProjectCreateParams(TypedDict, total=False):
    """Arguments of `admin.organization.projects.create`."""

    name: Required[str]
    """Shown in reports."""

    external_key_id: Optional[str]
    """Key of a key service of your own that goes with the project."""

    geography: Optional[str]
    """Region in which data is kept; the organization has to have access to it."""
