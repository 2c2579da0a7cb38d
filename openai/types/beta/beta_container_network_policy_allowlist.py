from typing import List, Literal, Optional

from ..._model.base import BaseModel
from .beta_container_network_policy_domain_secret import BetaContainerNetworkPolicyDomainSecret

__all__ = ["BetaContainerNetworkPolicyAllowlist"]


class BetaContainerNetworkPolicyAllowlist(BaseModel):
    """A container that may reach some domains only."""

    allowed_domains: List[str]
    type: Literal["allowlist"]

    domain_secrets: Optional[List[BetaContainerNetworkPolicyDomainSecret]] = None
    """Secrets for requests to these domains."""
