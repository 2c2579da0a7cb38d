from ..._model.base import BaseModel

__all__ = ["ContainerNetworkPolicyDomainSecret"]


class ContainerNetworkPolicyDomainSecret(BaseModel):
    """A secret that goes along with a container's requests to one domain."""

    domain: str
    name: str
    value: str
