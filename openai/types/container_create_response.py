from .container import Container, ExpiresAfter, NetworkPolicy

__all__ = ["ContainerCreateResponse", "ExpiresAfter", "NetworkPolicy"]


class ContainerCreateResponse(Container):
    """A new container."""
