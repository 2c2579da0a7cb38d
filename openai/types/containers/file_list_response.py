from .container_file import ContainerFile

__all__ = ["FileListResponse"]


class FileListResponse(ContainerFile):
    """A file in a list."""
