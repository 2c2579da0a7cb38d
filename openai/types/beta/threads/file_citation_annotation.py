from typing import Literal

from ...._model.base import BaseModel

__all__ = ["FileCitationAnnotation", "FileCitation"]


class FileCitation(BaseModel):
    """The file that is cited."""

    file_id: str


class FileCitationAnnotation(BaseModel):
    """A citation of a file that was searched."""

    end_index: int
    """Where the place ends in the text."""

    file_citation: FileCitation

    start_index: int
    """Where the place begins in the text."""

    text: str
    """The placeholder in the text, to be replaced."""

    type: Literal["file_citation"]
