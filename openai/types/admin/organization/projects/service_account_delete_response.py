from typing import Literal

from ....._model.base import BaseModel

__all__ = ["ServiceAccountDeleteResponse"]


class ServiceAccountDeleteResponse(BaseModel):
    """Word that a service account was deleted."""

    id: str
    deleted: bool
    object: Literal["organization.project.service_account.deleted"]
