from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

from ....._types import SequenceNotStr

__all__ = ["ModelPermissionUpdateParams"]


class ModelPermissionUpdateParams(TypedDict, total=False):
    """Arguments of `admin.organization.projects.model_permissions.update`."""

    mode: Required[Literal["allow_list", "deny_list"]]
    """Whether the project may use only the models listed, or all but these."""

    model_ids: Required[SequenceNotStr[str]]
