from typing import Literal

from ...._model.base import BaseModel

__all__ = ["AdminAPIKeyDeleteResponse"]


class AdminAPIKeyDeleteResponse(BaseModel):
    """Word that an admin key was deleted."""

    id: str
    deleted: bool
    object: Literal["organization.admin_api_key.deleted"]
