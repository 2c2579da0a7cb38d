from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["AutoFileChunkingStrategyParam"]


class AutoFileChunkingStrategyParam(TypedDict, total=False):
    """Lets the API choose how to cut files: at present 800 tokens a chunk with an overlap of 400."""

    type: Required[Literal["auto"]]
