from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["PythonGrader"]


class PythonGrader(BaseModel):
    """A Python program that gives each item a score."""

    name: str

    source: str
    """The program's text."""

    type: Literal["python"]

    image_tag: Optional[str] = None
    """Tag of the container image that the program runs in."""
