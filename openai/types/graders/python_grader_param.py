from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["PythonGraderParam"]


class PythonGraderParam(TypedDict, total=False):
    """A Python program that gives each item a score."""

    name: Required[str]

    source: Required[str]
    """The program's text."""

    type: Required[Literal["python"]]

    image_tag: str
    """Tag of the container image that the program runs in."""
