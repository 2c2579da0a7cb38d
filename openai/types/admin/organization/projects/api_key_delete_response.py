from typing import Literal

from ....._model.base import BaseModel

__all__ = ["APIKeyDeleteResponse"]


class APIKeyDeleteResponse(BaseModel):
    """Word that a key was deleted."""

    id: str
    deleted: bool
    object: Literal["organization.project.api_key.deleted"]
