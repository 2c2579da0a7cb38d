from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["ResponseInputFile", "PromptCacheBreakpoint"]


class PromptCacheBreakpoint(BaseModel):
    """Marks the end of a beginning that later requests share, for the prompt cache."""

    mode: Literal["explicit"]


class ResponseInputFile(BaseModel):
    """A file in a message: its content, its address, or the ID that it was uploaded under."""

    type: Literal["input_file"]

    detail: Optional[Literal["auto", "low", "high"]] = None
    """How closely the model looks at its pages; `auto` unless given."""

    file_data: Optional[str] = None
    """The content as a `data:` URL in base64."""

    file_id: Optional[str] = None
    file_url: Optional[str] = None
    filename: Optional[str] = None
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None
