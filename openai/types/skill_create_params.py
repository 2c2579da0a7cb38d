from __future__ import annotations

from typing import Union

from typing_extensions import TypedDict

from .._types import FileTypes, SequenceNotStr

__all__ = ["SkillCreateParams"]


class SkillCreateParams(TypedDict, total=False):
    """Arguments of `skills.create`."""

    files: Union[SequenceNotStr[FileTypes], FileTypes]
    """All files of a directory, at most 500, or one zip file."""
