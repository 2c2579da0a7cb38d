from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseInputTextContent", "PromptCacheBreakpoint"]


class PromptCacheBreakpoint(BaseModel):
    """Marks the end of a beginning that later requests share, for the prompt cache."""

    mode: Literal["explicit"]


class BetaResponseInputTextContent(BaseModel):
    """Text in a tool's output."""

    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None
