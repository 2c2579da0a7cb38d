from __future__ import annotations

from typing import Optional

from typing_extensions import Required, TypedDict

__all__ = ["ServiceAccountCreateParams"]


class ServiceAccountCreateParams(TypedDict, total=False):
    """Arguments of `admin.organization.projects.service_accounts.create`."""

    name: Required[str]

    create_service_account_only: Optional[bool]
    """Whether to make the account without a role and without a key."""
