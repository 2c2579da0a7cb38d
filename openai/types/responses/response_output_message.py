from typing import Annotated, List, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator
from .response_output_refusal import ResponseOutputRefusal
from .response_output_text import ResponseOutputText

__all__ = ["ResponseOutputMessage", "Content"]

Content = Annotated[Union[ResponseOutputText, ResponseOutputRefusal], Discriminator("type")]
"""A part of the model's message: text or refusal."""


class ResponseOutputMessage(BaseModel):
    """A message of the model."""

    id: str
    content: List[Content]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]

    phase: Optional[Literal["commentary", "final_answer"]] = None
    """Whether it is a remark on the way or the final answer. Send it back as it came."""
