from __future__ import annotations

from typing import Optional

from typing_extensions import Literal, Required, TypedDict

from .shared_params.metadata import Metadata

__all__ = ["VectorStoreUpdateParams", "ExpiresAfter"]


class ExpiresAfter(TypedDict, total=False):
    """How long the vector store is kept without being used."""

    anchor: Required[Literal["last_active_at"]]
    """The time is counted from the last use."""

    days: Required[int]
    """From 1 to 365."""


class VectorStoreUpdateParams(TypedDict, total=False):
    """Arguments of `vector_stores.update`."""

    expires_after: Optional[ExpiresAfter]
    metadata: Optional[Metadata]
    name: Optional[str]
