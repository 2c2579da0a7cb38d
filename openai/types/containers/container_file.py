from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ContainerFile"]


class ContainerFile(BaseModel):
    """A file in a container, without its content."""

    id: str

    bytes: int
    """Size in bytes."""

    container_id: str

    created_at: int
    """Unix time in seconds."""

    object: Literal["container.file"]

    path: str
    """Full path in the container."""

    source: str
    """Who put it there: `user` or `assistant`."""
