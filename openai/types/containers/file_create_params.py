from __future__ import annotations

from typing_extensions import TypedDict

from ..._types import FileTypes

__all__ = ["FileCreateParams"]


class FileCreateParams(TypedDict, total=False):
    """Arguments of `containers.files.create`: one of the two."""

    file: FileTypes
    """The content, not a path given as text: bytes, an open file, a `Path`, or a tuple that also gives the name."""

    file_id: str
    """A file uploaded before, to copy into the container."""
