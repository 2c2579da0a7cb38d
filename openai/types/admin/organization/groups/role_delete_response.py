from ....._model.base import BaseModel

__all__ = ["RoleDeleteResponse"]


class RoleDeleteResponse(BaseModel):
    """Word that a role was taken from a group."""

    deleted: bool
    object: str
