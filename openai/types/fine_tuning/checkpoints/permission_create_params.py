from __future__ import annotations

from typing_extensions import Required, TypedDict

from ...._types import SequenceNotStr

__all__ = ["PermissionCreateParams"]


class PermissionCreateParams(TypedDict, total=False):
    """Arguments of `fine_tuning.checkpoints.permissions.create`."""

    project_ids: Required[SequenceNotStr[str]]
    """Projects that may use the checkpoint from now on."""
