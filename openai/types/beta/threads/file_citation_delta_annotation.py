from typing import Literal, Optional

from ...._model.base import BaseModel

__all__ = ["FileCitationDeltaAnnotation", "FileCitation"]


class FileCitation(BaseModel):
    """The file that is cited."""

    file_id: Optional[str] = None

    quote: Optional[str] = None
    """The words that are cited."""


class FileCitationDeltaAnnotation(BaseModel):
    """The next piece of a citation."""

    index: int
    """Which annotation of the text this continues, from 0."""

    type: Literal["file_citation"]

    end_index: Optional[int] = None
    """Where the place ends in the text."""

    file_citation: Optional[FileCitation] = None

    start_index: Optional[int] = None
    """Where the place begins in the text."""

    text: Optional[str] = None
    """The placeholder in the text, to be replaced."""
