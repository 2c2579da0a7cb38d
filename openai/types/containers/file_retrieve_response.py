from .container_file import ContainerFile

__all__ = ["FileRetrieveResponse"]


class FileRetrieveResponse(ContainerFile):
    """A file of a container that was asked for, without its content."""
