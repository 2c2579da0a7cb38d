from ...._model.base import BaseModel

__all__ = ["GroupUpdateResponse"]


class GroupUpdateResponse(BaseModel):
    """A group after the change of its name."""

    id: str

    created_at: int
    """Unix time in seconds."""

    is_scim_managed: bool
    """Whether an identity provider manages the group over SCIM."""

    name: str
