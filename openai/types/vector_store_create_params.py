from __future__ import annotations

from typing import Optional

from typing_extensions import Literal, Required, TypedDict

from .._types import SequenceNotStr
from .file_chunking_strategy_param import FileChunkingStrategyParam
from .shared_params.metadata import Metadata

__all__ = ["VectorStoreCreateParams", "ExpiresAfter"]


class ExpiresAfter(TypedDict, total=False):
    """How long the vector store is kept without being used."""

    anchor: Required[Literal["last_active_at"]]
    """The time is counted from the last use."""

    days: Required[int]
    """From 1 to 365."""


class VectorStoreCreateParams(TypedDict, total=False):
    """Arguments of `vector_stores.create`."""

    chunking_strategy: FileChunkingStrategyParam
    """Holds for the files in `file_ids`; `auto` unless given."""

    description: str
    """What the store is for."""

    expires_after: ExpiresAfter

    file_ids: SequenceNotStr[str]
    """Uploaded files to index, at most 500."""

    metadata: Optional[Metadata]
    name: str
