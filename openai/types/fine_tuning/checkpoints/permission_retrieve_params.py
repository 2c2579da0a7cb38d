from __future__ import annotations

from typing_extensions import Literal, TypedDict

__all__ = ["PermissionRetrieveParams"]


class PermissionRetrieveParams(TypedDict, total=False):
    """Arguments of `fine_tuning.checkpoints.permissions.retrieve`, which `list` replaces."""

    after: str
    """ID of the last permission of the page before."""

    limit: int
    """Permissions per page; 10 unless given."""

    order: Literal["ascending", "descending"]
    """`descending` unless given."""

    project_id: str
    """Only permissions of this project."""
