from __future__ import annotations

from typing import Optional

from typing_extensions import Required, TypedDict

from ..shared_params.metadata import Metadata

__all__ = ["CompletionUpdateParams"]


class CompletionUpdateParams(TypedDict, total=False):
    """Arguments of `chat.completions.update`."""

    metadata: Required[Optional[Metadata]]
    """Replaces the pairs that are there; at most 16."""
