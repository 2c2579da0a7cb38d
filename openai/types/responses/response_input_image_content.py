from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["ResponseInputImageContent", "PromptCacheBreakpoint"]


class PromptCacheBreakpoint(BaseModel):
    """Marks the end of a beginning that later requests share, for the prompt cache."""

    mode: Literal["explicit"]


class ResponseInputImageContent(BaseModel):
    """An image in a tool's output, uploaded or at an address."""

    type: Literal["input_image"]

    detail: Optional[Literal["low", "high", "auto", "original"]] = None
    """How closely the model looks at it; `original` does not make it smaller. `auto` unless given."""

    file_id: Optional[str] = None

    image_url: Optional[str] = None
    """Address of the image, or the image itself as a `data:` URL in base64."""

    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None
