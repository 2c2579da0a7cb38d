from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["ResponseInputImage", "PromptCacheBreakpoint"]


class PromptCacheBreakpoint(BaseModel):
    """Marks the end of a beginning that later requests share, for the prompt cache."""

    mode: Literal["explicit"]


class ResponseInputImage(BaseModel):
    """An image in a message, uploaded or at an address."""

    detail: Literal["low", "high", "auto", "original"]
    """How closely the model looks at it; `original` does not make it smaller."""

    type: Literal["input_image"]
    file_id: Optional[str] = None

    image_url: Optional[str] = None
    """Address of the image, or the image itself as a `data:` URL in base64."""

    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None
