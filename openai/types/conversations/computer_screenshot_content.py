from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["ComputerScreenshotContent", "PromptCacheBreakpoint"]


class PromptCacheBreakpoint(BaseModel):
    """Marks the end of a beginning that later requests share, for the prompt cache."""

    mode: Literal["explicit"]


class ComputerScreenshotContent(BaseModel):
    """A picture of a computer's screen, uploaded or at an address."""

    detail: Literal["low", "high", "auto", "original"]
    """How closely the model looks at it; `original` does not make it smaller."""

    file_id: Optional[str] = None

    image_url: Optional[str] = None
    """Address of the picture, or the picture itself as a `data:` URL in base64."""

    type: Literal["computer_screenshot"]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None
