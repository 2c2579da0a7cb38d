from __future__ import annotations

from typing import Optional

from typing_extensions import Literal, TypedDict

from ..shared_params.metadata import Metadata

__all__ = ["CompletionListParams"]


class CompletionListParams(TypedDict, total=False):
    """Arguments of `chat.completions.list`."""

    after: str
    """ID of the last chat completion of the page before."""

    limit: int
    """Chat completions per page; 20 unless given."""

    metadata: Optional[Metadata]
    """Only those that carry these pairs."""

    model: str
    """Only those that this model made."""

    order: Literal["asc", "desc"]
    """By creation time; oldest first unless given."""
