from typing import Annotated, List, Literal, Union

from ...._model.base import BaseModel, Discriminator

__all__ = [
    "ChatKitResponseOutputText",
    "AnnotationFileSource",
    "AnnotationFile",
    "AnnotationURLSource",
    "AnnotationURL",
    "Annotation",
]


class AnnotationFileSource(BaseModel):
    """A file that the text rests on."""

    filename: str
    type: Literal["file"]


class AnnotationFile(BaseModel):
    """A source that is a file."""

    source: AnnotationFileSource
    type: Literal["file"]


class AnnotationURLSource(BaseModel):
    """A web page that the text rests on."""

    type: Literal["url"]
    url: str


class AnnotationURL(BaseModel):
    """A source that is a web page."""

    source: AnnotationURLSource
    type: Literal["url"]


Annotation = Annotated[Union[AnnotationFile, AnnotationURL], Discriminator("type")]
"""A source that the text names."""


class ChatKitResponseOutputText(BaseModel):
    """Text of an answer, and its sources."""

    annotations: List[Annotation]
    text: str
    type: Literal["output_text"]
