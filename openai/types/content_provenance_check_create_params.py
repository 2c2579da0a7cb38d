from __future__ import annotations

from typing_extensions import Required, TypedDict

from .._types import FileTypes

__all__ = ["ContentProvenanceCheckCreateParams"]


class ContentProvenanceCheckCreateParams(TypedDict, total=False):
    """Arguments of `content_provenance_checks.create`."""

    file: Required[FileTypes]
    """An image or a recording."""
