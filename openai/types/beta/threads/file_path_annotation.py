from typing import Literal

from ...._model.base import BaseModel

__all__ = ["FilePathAnnotation", "FilePath"]


class FilePath(BaseModel):
    """The file that was made."""

    file_id: str


class FilePathAnnotation(BaseModel):
    """A link to a file that the code interpreter made."""

    end_index: int
    """Where the place ends in the text."""

    file_path: FilePath

    start_index: int
    """Where the place begins in the text."""

    text: str
    """The placeholder in the text, to be replaced."""

    type: Literal["file_path"]
