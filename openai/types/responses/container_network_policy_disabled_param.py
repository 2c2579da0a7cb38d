from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ContainerNetworkPolicyDisabledParam"]


class ContainerNetworkPolicyDisabledParam(TypedDict, total=False):
    """A container that may not reach the network."""

    type: Required[Literal["disabled"]]
