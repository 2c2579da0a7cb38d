from __future__ import annotations

from typing_extensions import Required, TypedDict

from ..._types import FileTypes

__all__ = ["PartCreateParams"]


class PartCreateParams(TypedDict, total=False):
    """Arguments of `uploads.parts.create`."""

    data: Required[FileTypes]
    """The content of the part, at most 64 MB."""
