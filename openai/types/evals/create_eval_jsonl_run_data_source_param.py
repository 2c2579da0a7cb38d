from __future__ import annotations

from typing import Dict, Iterable, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "CreateEvalJSONLRunDataSourceParam",
    "SourceFileContentContent",
    "SourceFileContent",
    "SourceFileID",
    "Source",
]


class SourceFileContentContent(TypedDict, total=False):
    """One item of the run."""

    item: Required[Dict[str, object]]
    """Values that templates reach as `item`."""

    sample: Dict[str, object]
    """A model's answer made before, which templates reach as `sample`."""


class SourceFileContent(TypedDict, total=False):
    """Items given with the request."""

    content: Required[Iterable[SourceFileContentContent]]
    type: Required[Literal["file_content"]]


class SourceFileID(TypedDict, total=False):
    """Items in an uploaded JSONL file."""

    id: Required[str]
    type: Required[Literal["file_id"]]


Source: TypeAlias = Union[SourceFileContent, SourceFileID]
"""Where the items of a run come from."""


class CreateEvalJSONLRunDataSourceParam(TypedDict, total=False):
    """Items that are judged as they are."""

    source: Required[Source]
    """Where the items come from."""

    type: Required[Literal["jsonl"]]
