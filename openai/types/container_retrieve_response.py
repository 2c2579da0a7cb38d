from .container import Container, ExpiresAfter, NetworkPolicy

__all__ = ["ContainerRetrieveResponse", "ExpiresAfter", "NetworkPolicy"]


class ContainerRetrieveResponse(Container):
    """A container that was asked for."""
