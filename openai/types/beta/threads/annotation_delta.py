from typing import Annotated, Union

from ...._model.base import Discriminator
from .file_citation_delta_annotation import FileCitationDeltaAnnotation
from .file_path_delta_annotation import FilePathDeltaAnnotation

__all__ = ["AnnotationDelta"]

AnnotationDelta = Annotated[Union[FileCitationDeltaAnnotation, FilePathDeltaAnnotation], Discriminator("type")]
"""The next piece of an annotation."""
