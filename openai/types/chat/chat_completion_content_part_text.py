from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["ChatCompletionContentPartText", "PromptCacheBreakpoint"]


class PromptCacheBreakpoint(BaseModel):
    """Marks the end of a beginning that later requests share, for the prompt cache."""

    mode: Literal["explicit"]


class ChatCompletionContentPartText(BaseModel):
    """Text in a stored message."""

    text: str
    type: Literal["text"]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None
