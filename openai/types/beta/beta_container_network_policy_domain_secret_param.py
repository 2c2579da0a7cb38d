from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["BetaContainerNetworkPolicyDomainSecretParam"]


class BetaContainerNetworkPolicyDomainSecretParam(TypedDict, total=False):
    """A secret that goes along with a container's requests to one domain."""

    domain: Required[str]
    name: Required[str]
    value: Required[str]
