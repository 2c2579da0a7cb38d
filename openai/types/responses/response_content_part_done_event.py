from typing import Annotated, Literal, Union

from ..._model.base import BaseModel, Discriminator
from .response_output_refusal import ResponseOutputRefusal
from .response_output_text import ResponseOutputText

__all__ = ["ResponseContentPartDoneEvent", "PartReasoningText", "Part"]


class PartReasoningText(BaseModel):
    """A part of the thoughts."""

    text: str
    type: Literal["reasoning_text"]


Part = Annotated[Union[ResponseOutputText, ResponseOutputRefusal, PartReasoningText], Discriminator("type")]
"""A part of a message or of the thoughts."""


class ResponseContentPartDoneEvent(BaseModel):
    """A part of an item is complete."""

    content_index: int
    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    type: Literal["response.content_part.done"]
