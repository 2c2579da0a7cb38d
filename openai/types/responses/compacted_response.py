from typing import List, Literal

from ..._model.base import BaseModel
from .response_output_item import ResponseOutputItem
from .response_usage import ResponseUsage

__all__ = ["CompactedResponse"]


class CompactedResponse(BaseModel):
    """A conversation made shorter, to go on with in place of the whole one."""

    id: str

    created_at: int
    """Unix time in seconds."""

    object: Literal["response.compaction"]

    output: List[ResponseOutputItem]
    """The shortened conversation, as items for the input of the next request."""

    usage: ResponseUsage
    """Tokens that the shortening used."""
