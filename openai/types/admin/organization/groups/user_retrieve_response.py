from typing import Literal, Optional

from ....._model.base import BaseModel

__all__ = ["UserRetrieveResponse"]


class UserRetrieveResponse(BaseModel):
    """A member of a group, in more detail."""

    id: str
    email: Optional[str] = None
    is_service_account: Optional[bool] = None
    name: str

    picture: Optional[str] = None
    """Address of the user's picture."""

    user_type: Literal["user", "tenant_user"]
    """A `tenant_user` belongs to the tenant rather than to this organization alone."""
