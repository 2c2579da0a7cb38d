from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ContainerNetworkPolicyDisabled"]


class ContainerNetworkPolicyDisabled(BaseModel):
    """A container that may not reach the network."""

    type: Literal["disabled"]
