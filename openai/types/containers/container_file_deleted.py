from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ContainerFileDeleted"]


class ContainerFileDeleted(BaseModel):
    """Word that a file was deleted from a container."""

    id: str
    deleted: bool
    object: Literal["container.file.deleted"]
