from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ResponseInputTextParam", "PromptCacheBreakpoint"]


class PromptCacheBreakpoint(TypedDict, total=False):
    """Marks the end of a beginning that later requests share, for the prompt cache."""

    mode: Required[Literal["explicit"]]


class ResponseInputTextParam(TypedDict, total=False):
    """Text in a message."""

    text: Required[str]
    type: Required[Literal["input_text"]]
    prompt_cache_breakpoint: PromptCacheBreakpoint
