from __future__ import annotations

from typing import Union

from typing_extensions import TypedDict

from ..._types import FileTypes, SequenceNotStr

__all__ = ["VersionCreateParams"]


class VersionCreateParams(TypedDict, total=False):
    """Arguments of `skills.versions.create`."""

    default: bool
    """Whether this version is used from now on where none is named."""

    files: Union[SequenceNotStr[FileTypes], FileTypes]
    """All files of a directory, at most 500, or one zip file."""
