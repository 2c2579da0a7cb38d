from __future__ import annotations

from typing import Optional

from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaResponseInputFileParam", "PromptCacheBreakpoint"]


class PromptCacheBreakpoint(TypedDict, total=False):
    """Marks the end of a beginning that later requests share, for the prompt cache."""

    mode: Required[Literal["explicit"]]


class BetaResponseInputFileParam(TypedDict, total=False):
    """A file in a message: its content, its address, or the ID that it was uploaded under."""

    type: Required[Literal["input_file"]]

    detail: Literal["auto", "low", "high"]
    """How closely the model looks at its pages; `auto` unless given."""

    file_data: str
    """The content as a `data:` URL in base64."""

    file_id: Optional[str]
    file_url: str
    filename: str
    prompt_cache_breakpoint: PromptCacheBreakpoint
