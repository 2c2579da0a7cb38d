from ..._model.base import BaseModel

__all__ = ["BetaContainerNetworkPolicyDomainSecret"]


class BetaContainerNetworkPolicyDomainSecret(BaseModel):
    """A secret that goes along with a container's requests to one domain."""

    domain: str
    name: str
    value: str
