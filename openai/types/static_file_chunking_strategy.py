from .._model.base import BaseModel

__all__ = ["StaticFileChunkingStrategy"]


class StaticFileChunkingStrategy(BaseModel):
    """Sizes of the chunks that a file is cut into."""

    chunk_overlap_tokens: int
    """Tokens that a chunk shares with the next, at most half of `max_chunk_size_tokens`."""

    max_chunk_size_tokens: int
    """From 100 to 4096."""
