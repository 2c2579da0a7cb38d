from typing import Literal, Optional

from ....._model.base import BaseModel

__all__ = ["ServiceAccountCreateResponse", "APIKey"]


class APIKey(BaseModel):
    """A key of the new service account."""

    id: str

    created_at: int
    """Unix time in seconds."""

    name: str
    object: Literal["organization.project.service_account.api_key"]

    value: str
    """The secret; it is shown only this once."""


class ServiceAccountCreateResponse(BaseModel):
    """A new service account, mostly with a key."""

    id: str
    api_key: Optional[APIKey] = None

    created_at: int
    """Unix time in seconds."""

    name: str
    object: Literal["organization.project.service_account"]

    role: Literal["member", "none"]
    """`none` if only the account was asked for."""
