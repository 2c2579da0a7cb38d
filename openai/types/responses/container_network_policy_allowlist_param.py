from __future__ import annotations

from typing import Iterable

from typing_extensions import Literal, Required, TypedDict

from ..._types import SequenceNotStr
from .container_network_policy_domain_secret_param import ContainerNetworkPolicyDomainSecretParam

__all__ = ["ContainerNetworkPolicyAllowlistParam"]


class ContainerNetworkPolicyAllowlistParam(TypedDict, total=False):
    """A container that may reach some domains only."""

    allowed_domains: Required[SequenceNotStr[str]]
    type: Required[Literal["allowlist"]]

    domain_secrets: Iterable[ContainerNetworkPolicyDomainSecretParam]
    """Secrets for requests to these domains."""
