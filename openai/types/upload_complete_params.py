from __future__ import annotations

from typing_extensions import Required, TypedDict

from .._types import SequenceNotStr

__all__ = ["UploadCompleteParams"]


class UploadCompleteParams(TypedDict, total=False):
    """Arguments of `uploads.complete`."""

    part_ids: Required[SequenceNotStr[str]]
    """In the order in which the parts make up the file, whatever the order of their upload."""

    md5: str
    """MD5 checksum of the whole file, for the API to compare."""
