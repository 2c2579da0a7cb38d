from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["StaticFileChunkingStrategyParam"]


class StaticFileChunkingStrategyParam(TypedDict, total=False):
    """Sizes of the chunks that a file is cut into."""

    chunk_overlap_tokens: Required[int]
    """Tokens that a chunk shares with the next, at most half of `max_chunk_size_tokens`."""

    max_chunk_size_tokens: Required[int]
    """From 100 to 4096."""
