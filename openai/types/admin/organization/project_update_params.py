from __future__ import annotations

from typing import Optional

from typing_extensions import TypedDict

__all__ = ["ProjectUpdateParams"]


class ProjectUpdateParams(TypedDict, total=False):
    """Arguments of `admin.organization.projects.update`."""

    external_key_id: Optional[str]
    """Key of a key service of your own that goes with the project."""

    geography: Optional[str]
    """Region in which data is kept; the organization has to have access to it."""

    name: Optional[str]
    """Shown in reports."""
