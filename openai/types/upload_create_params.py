from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

from .file_purpose import FilePurpose

__all__ = ["UploadCreateParams", "ExpiresAfter"]


class ExpiresAfter(TypedDict, total=False):
    """When the finished file is to be deleted."""

    anchor: Required[Literal["created_at"]]
    """The time is counted from the creation of the file."""

    seconds: Required[int]
    """From 3600 (an hour) to 2592000 (30 days)."""


class UploadCreateParams(TypedDict, total=False):
    """Arguments of `uploads.create`."""

    bytes: Required[int]
    """Size of the whole file in bytes; the parts have to add up to it."""

    filename: Required[str]

    mime_type: Required[str]
    """Has to be a type that files of this purpose may have."""

    purpose: Required[FilePurpose]
    expires_after: ExpiresAfter
