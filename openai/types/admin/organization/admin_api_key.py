from typing import Literal, Optional

from ...._model.base import BaseModel

__all__ = ["AdminAPIKey", "Owner"]


class Owner(BaseModel):
    """Who made an admin key."""

    id: Optional[str] = None

    created_at: Optional[int] = None
    """Unix time in seconds."""

    name: Optional[str] = None
    object: Optional[str] = None

    role: Optional[str] = None
    """Always `owner`."""

    type: Optional[str] = None
    """Always `user`."""


class AdminAPIKey(BaseModel):
    """A key for the administration of an organization, without its secret."""

    id: str

    created_at: int
    """Unix time in seconds."""

    expires_at: Optional[int] = None
    """Unix time in seconds; none for a key without an end."""

    object: Literal["organization.admin_api_key"]
    owner: Owner

    redacted_value: str
    """A few characters of the secret, to tell keys apart by."""

    last_used_at: Optional[int] = None
    """Unix time in seconds."""

    name: Optional[str] = None
