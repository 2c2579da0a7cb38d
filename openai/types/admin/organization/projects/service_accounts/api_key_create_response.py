from typing import Literal

from ......_model.base import BaseModel

__all__ = ["APIKeyCreateResponse"]


class APIKeyCreateResponse(BaseModel):
    """A new key of a service account."""

    id: str

    created_at: int
    """Unix time in seconds."""

    name: str
    object: Literal["organization.project.service_account.api_key"]

    value: str
    """The secret; it is shown only this once."""
