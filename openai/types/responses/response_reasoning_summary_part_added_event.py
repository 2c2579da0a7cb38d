from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ResponseReasoningSummaryPartAddedEvent", "Part"]


class Part(BaseModel):
    """A part of the account of the thoughts."""

    text: str
    type: Literal["summary_text"]


class ResponseReasoningSummaryPartAddedEvent(BaseModel):
    """A part of the account of the thoughts begins."""

    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.added"]
