from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

from .._types import FileTypes
from .file_purpose import FilePurpose

__all__ = ["FileCreateParams", "ExpiresAfter"]


class ExpiresAfter(TypedDict, total=False):
    """When a file is to be deleted; without it, batch files are kept for 30 days and others until deleted."""

    anchor: Required[Literal["created_at"]]
    """The time is counted from the creation of the file."""

    seconds: Required[int]
    """From 3600 (an hour) to 2592000 (30 days)."""


class FileCreateParams(TypedDict, total=False):
    """Arguments of `files.create`."""

    file: Required[FileTypes]
    """The content, not a path given as text: bytes, an open file, a `Path`, or a tuple that also gives the name."""

    purpose: Required[FilePurpose]
    """What the file is for; the API checks its format accordingly."""

    expires_after: ExpiresAfter
