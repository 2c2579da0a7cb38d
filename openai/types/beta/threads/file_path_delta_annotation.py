from typing import Literal, Optional

from ...._model.base import BaseModel

__all__ = ["FilePathDeltaAnnotation", "FilePath"]


class FilePath(BaseModel):
    """The file that was made."""

    file_id: Optional[str] = None


class FilePathDeltaAnnotation(BaseModel):
    """The next piece of a link."""

    index: int
    """Which annotation of the text this continues, from 0."""

    type: Literal["file_path"]

    end_index: Optional[int] = None
    """Where the place ends in the text."""

    file_path: Optional[FilePath] = None

    start_index: Optional[int] = None
    """Where the place begins in the text."""

    text: Optional[str] = None
    """The placeholder in the text, to be replaced."""
