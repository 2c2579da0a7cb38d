from __future__ import annotations

from typing import Optional

from typing_extensions import TypedDict

from .shared_params.metadata import Metadata

__all__ = ["EvalUpdateParams"]


class EvalUpdateParams(TypedDict, total=False):
    """Arguments of `evals.update`."""

    metadata: Optional[Metadata]
    name: str
