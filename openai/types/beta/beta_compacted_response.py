from typing import List, Literal

from ..._model.base import BaseModel
from .beta_response_output_item import BetaResponseOutputItem
from .beta_response_usage import BetaResponseUsage

__all__ = ["BetaCompactedResponse"]


class BetaCompactedResponse(BaseModel):
    """A conversation made shorter, to go on with in place of the whole one."""

    id: str

    created_at: int
    """Unix time in seconds."""

    object: Literal["response.compaction"]

    output: List[BetaResponseOutputItem]
    """The shortened conversation, as items for the input of the next request."""

    usage: BetaResponseUsage
    """Tokens that the shortening used."""
