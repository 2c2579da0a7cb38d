from typing import Annotated, List, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator

__all__ = [
    "ResponseOutputText",
    "AnnotationFileCitation",
    "AnnotationURLCitation",
    "AnnotationContainerFileCitation",
    "AnnotationFilePath",
    "Annotation",
    "LogprobTopLogprob",
    "Logprob",
]


class AnnotationFileCitation(BaseModel):
    """A file that the text draws on."""

    file_id: str
    filename: str

    index: int
    """Where in the text, in characters from 0."""

    type: Literal["file_citation"]


class AnnotationURLCitation(BaseModel):
    """A web page that the text draws on."""

    end_index: int
    """The last character of the text that it belongs to."""

    start_index: int
    """The first character of the text that it belongs to, from 0."""

    title: str
    type: Literal["url_citation"]
    url: str


class AnnotationContainerFileCitation(BaseModel):
    """A file of a container that the text draws on."""

    container_id: str

    end_index: int
    """The last character of the text that it belongs to."""

    file_id: str
    filename: str

    start_index: int
    """The first character of the text that it belongs to, from 0."""

    type: Literal["container_file_citation"]


class AnnotationFilePath(BaseModel):
    """A file that the model made."""

    file_id: str

    index: int
    """Where in the text."""

    type: Literal["file_path"]


Annotation = Annotated[
    Union[AnnotationFileCitation, AnnotationURLCitation, AnnotationContainerFileCitation, AnnotationFilePath],
    Discriminator("type"),
]
"""What a place of the text draws on or points to."""


class LogprobTopLogprob(BaseModel):
    """A token that could have stood in a place."""

    token: str

    bytes: List[int]
    """The token in UTF-8; a character may be spread over several tokens."""

    logprob: float
    """Natural logarithm of its probability."""


class Logprob(BaseModel):
    """How probable a token was, and which others could have stood in its place."""

    token: str

    bytes: List[int]
    """The token in UTF-8; a character may be spread over several tokens."""

    logprob: float
    """Natural logarithm of its probability."""

    top_logprobs: List[LogprobTopLogprob]


class ResponseOutputText(BaseModel):
    """Text that the model wrote."""

    annotations: List[Annotation]
    text: str
    type: Literal["output_text"]

    logprobs: Optional[List[Logprob]] = None
    """Only if the request includes `message.output_text.logprobs`."""
