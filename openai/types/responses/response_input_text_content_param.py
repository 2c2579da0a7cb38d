from __future__ import annotations

from typing import Optional

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ResponseInputTextContentParam", "PromptCacheBreakpoint"]


class PromptCacheBreakpoint(TypedDict, total=False):
    """Marks the end of a beginning that later requests share, for the prompt cache."""

    mode: Required[Literal["explicit"]]


class ResponseInputTextContentParam(TypedDict, total=False):
    """Text in a tool's output."""

    text: Required[str]
    type: Required[Literal["input_text"]]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint]
