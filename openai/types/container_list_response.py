from .container import Container, ExpiresAfter, NetworkPolicy

__all__ = ["ContainerListResponse", "ExpiresAfter", "NetworkPolicy"]


class ContainerListResponse(Container):
    """A container in a list."""
