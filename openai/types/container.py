from typing import List, Literal, Optional

from .._model.base import BaseModel

__all__ = ["Container", "ExpiresAfter", "NetworkPolicy"]


class ExpiresAfter(BaseModel):
    """When a container will be deleted."""

    anchor: Optional[Literal["last_active_at"]] = None
    """The time starts anew with each use."""

    minutes: Optional[int] = None


class NetworkPolicy(BaseModel):
    """Which hosts the code in a container may reach."""

    type: Literal["allowlist", "disabled"]
    allowed_domains: Optional[List[str]] = None


class Container(BaseModel):
    """A sandbox in which the model's code runs, with files of its own."""

    id: str

    created_at: int
    """Unix time in seconds."""

    name: str
    object: str

    status: str
    """`running` while it can be used."""

    expires_after: Optional[ExpiresAfter] = None

    last_active_at: Optional[int] = None
    """Unix time in seconds."""

    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = None
    """In gigabytes."""

    network_policy: Optional[NetworkPolicy] = None
