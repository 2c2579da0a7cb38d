from __future__ import annotations

from typing import Iterable

from typing_extensions import Literal, Required, TypedDict

from ..._types import SequenceNotStr
from .beta_container_network_policy_domain_secret_param import BetaContainerNetworkPolicyDomainSecretParam

__all__ = ["BetaContainerNetworkPolicyAllowlistParam"]


class BetaContainerNetworkPolicyAllowlistParam(TypedDict, total=False):
    """A container that may reach some domains only."""

    allowed_domains: Required[SequenceNotStr[str]]
    type: Required[Literal["allowlist"]]

    domain_secrets: Iterable[BetaContainerNetworkPolicyDomainSecretParam]
    """Secrets for requests to these domains."""
