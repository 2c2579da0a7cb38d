from typing import List, Literal, Optional

from ..._model.base import BaseModel
from .container_network_policy_domain_secret import ContainerNetworkPolicyDomainSecret

__all__ = ["ContainerNetworkPolicyAllowlist"]


class ContainerNetworkPolicyAllowlist(BaseModel):
    """A container that may reach some domains only."""

    allowed_domains: List[str]
    type: Literal["allowlist"]

    domain_secrets: Optional[List[ContainerNetworkPolicyDomainSecret]] = None
    """Secrets for requests to these domains."""
