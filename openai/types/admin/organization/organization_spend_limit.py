from typing import Literal, Union

from ...._model.base import BaseModel

__all__ = ["OrganizationSpendLimit", "Enforcement"]


class Enforcement(BaseModel):
    """Whether the limit has been reached."""

    status: Union[str, Literal["inactive", "enforcing"]]
    """With `enforcing`, the limit is reached and requests are turned down."""


class OrganizationSpendLimit(BaseModel):
    """What the organization can spend at most."""

    currency: Union[str, Literal["USD"]]
    enforcement: Enforcement
    interval: Union[str, Literal["month"]]
    object: Literal["organization.spend_limit"]

    threshold_amount: int
    """In cents."""
