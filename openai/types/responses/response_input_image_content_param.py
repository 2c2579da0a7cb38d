from __future__ import annotations

from typing import Optional

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ResponseInputImageContentParam", "PromptCacheBreakpoint"]


class PromptCacheBreakpoint(TypedDict, total=False):
    """Marks the end of a beginning that later requests share, for the prompt cache."""

    mode: Required[Literal["explicit"]]


class ResponseInputImageContentParam(TypedDict, total=False):
    """An image in a tool's output, uploaded or at an address."""

    type: Required[Literal["input_image"]]

    detail: Optional[Literal["low", "high", "auto", "original"]]
    """How closely the model looks at it; `original` does not make it smaller. `auto` unless given."""

    file_id: Optional[str]

    image_url: Optional[str]
    """Address of the image, or the image itself as a `data:` URL in base64."""

    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint]
