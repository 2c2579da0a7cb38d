from typing import Annotated, Union

from ...._model.base import Discriminator
from .file_citation_annotation import FileCitationAnnotation
from .file_path_annotation import FilePathAnnotation

__all__ = ["Annotation"]

Annotation = Annotated[Union[FileCitationAnnotation, FilePathAnnotation], Discriminator("type")]
"""A place in a text that stands for a file."""
