from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

from .static_file_chunking_strategy_param import StaticFileChunkingStrategyParam

__all__ = ["StaticFileChunkingStrategyObjectParam"]


class StaticFileChunkingStrategyObjectParam(TypedDict, total=False):
    """Asks for chunks of a size of your own."""

    static: Required[StaticFileChunkingStrategyParam]
    type: Required[Literal["static"]]
