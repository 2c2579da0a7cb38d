from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["ResponseInputText", "PromptCacheBreakpoint"]


class PromptCacheBreakpoint(BaseModel):
    """Marks the end of a beginning that later requests share, for the prompt cache."""

    mode: Literal["explicit"]


class ResponseInputText(BaseModel):
    """Text in a message."""

    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None
