from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["ResponseReasoningSummaryPartDoneEvent", "Part"]


class Part(BaseModel):
    """A part of the account of the thoughts."""

    text: str
    type: Literal["summary_text"]


class ResponseReasoningSummaryPartDoneEvent(BaseModel):
    """A part of the account of the thoughts is complete."""

    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.done"]

    status: Optional[Literal["incomplete"]] = None
    """Set only if the part breaks off."""
