from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["AdminAPIKeyCreateParams"]


class AdminAPIKeyCreateParams(TypedDict, total=False):
    """Arguments of `admin.organization.admin_api_keys.create`."""

    name: Required[str]

    expires_in_seconds: int
    """From 1 to 31536000 (365 days); the key has no end unless given."""
