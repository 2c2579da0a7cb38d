from typing import Literal

from .._model.base import BaseModel
from .static_file_chunking_strategy import StaticFileChunkingStrategy

__all__ = ["StaticFileChunkingStrategyObject"]


class StaticFileChunkingStrategyObject(BaseModel):
    """Chunks of a size that was asked for."""

    static: StaticFileChunkingStrategy
    type: Literal["static"]
