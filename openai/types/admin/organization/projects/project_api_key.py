from typing import Literal, Optional

from ....._model.base import BaseModel

__all__ = ["ProjectAPIKey", "OwnerServiceAccount", "OwnerUser", "Owner"]


class OwnerServiceAccount(BaseModel):
    """The service account that a key belongs to."""

    id: str

    created_at: int
    """Unix time in seconds."""

    name: str
    role: str


class OwnerUser(BaseModel):
    """The user that a key belongs to."""

    id: str

    created_at: int
    """Unix time in seconds."""

    email: str
    name: str
    role: str


class Owner(BaseModel):
    """Whose key it is."""

    service_account: Optional[OwnerServiceAccount] = None
    type: Optional[Literal["user", "service_account"]] = None
    user: Optional[OwnerUser] = None


class ProjectAPIKey(BaseModel):
    """A key of a project, without its secret."""

    id: str

    created_at: int
    """Unix time in seconds."""

    last_used_at: Optional[int] = None
    """Unix time in seconds."""

    name: str
    object: Literal["organization.project.api_key"]
    owner: Owner

    owner_project_access: Literal["active", "inactive"]
    """Whether the owner can still get into the project."""

    redacted_value: str
    """A few characters of the secret, to tell keys apart by."""
