from .container_file import ContainerFile

__all__ = ["FileCreateResponse"]


class FileCreateResponse(ContainerFile):
    """A new file in a container."""
