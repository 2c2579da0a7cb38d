from __future__ import annotations

from typing_extensions import Required, TypedDict

from ......_types import SequenceNotStr

__all__ = ["APIKeyCreateParams"]


class APIKeyCreateParams(TypedDict, total=False):
    """Arguments of `admin.organization.projects.service_accounts.api_keys.create`."""

    project_id: Required[str]
    name: str

    scopes: SequenceNotStr[str]
    """What the key may do, such as `api.model.request`."""
