from __future__ import annotations

from typing import Iterable, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "ResponseOutputTextParam",
    "AnnotationFileCitation",
    "AnnotationURLCitation",
    "AnnotationContainerFileCitation",
    "AnnotationFilePath",
    "Annotation",
    "LogprobTopLogprob",
    "Logprob",
]


class AnnotationFileCitation(TypedDict, total=False):
    """A file that the text draws on."""

    file_id: Required[str]
    filename: Required[str]

    index: Required[int]
    """Where in the text, in characters from 0."""

    type: Required[Literal["file_citation"]]


class AnnotationURLCitation(TypedDict, total=False):
    """A web page that the text draws on."""

    end_index: Required[int]
    """The last character of the text that it belongs to."""

    start_index: Required[int]
    """The first character of the text that it belongs to, from 0."""

    title: Required[str]
    type: Required[Literal["url_citation"]]
    url: Required[str]


class AnnotationContainerFileCitation(TypedDict, total=False):
    """A file of a container that the text draws on."""

    container_id: Required[str]

    end_index: Required[int]
    """The last character of the text that it belongs to."""

    file_id: Required[str]
    filename: Required[str]

    start_index: Required[int]
    """The first character of the text that it belongs to, from 0."""

    type: Required[Literal["container_file_citation"]]


class AnnotationFilePath(TypedDict, total=False):
    """A file that the model made."""

    file_id: Required[str]

    index: Required[int]
    """Where in the text."""

    type: Required[Literal["file_path"]]


Annotation: TypeAlias = Union[
    AnnotationFileCitation, AnnotationURLCitation, AnnotationContainerFileCitation, AnnotationFilePath
]
"""What a place of the text draws on or points to."""


class LogprobTopLogprob(TypedDict, total=False):
    """A token that could have stood in a place."""

    token: Required[str]

    bytes: Required[Iterable[int]]
    """The token in UTF-8; a character may be spread over several tokens."""

    logprob: Required[float]
    """Natural logarithm of its probability."""


class Logprob(TypedDict, total=False):
    """How probable a token was, and which others could have stood in its place."""

    token: Required[str]

    bytes: Required[Iterable[int]]
    """The token in UTF-8; a character may be spread over several tokens."""

    logprob: Required[float]
    """Natural logarithm of its probability."""

    top_logprobs: Required[Iterable[LogprobTopLogprob]]


class ResponseOutputTextParam(TypedDict, total=False):
    """Text that the model wrote."""

    annotations: Required[Iterable[Annotation]]
    text: Required[str]
    type: Required[Literal["output_text"]]

    logprobs: Iterable[Logprob]
    """Only if the request includes `message.output_text.logprobs`."""
