from typing import Annotated, List, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator
from ..responses.response_input_file import ResponseInputFile
from ..responses.response_input_image import ResponseInputImage
from ..responses.response_input_text import ResponseInputText
from ..responses.response_output_refusal import ResponseOutputRefusal
from ..responses.response_output_text import ResponseOutputText
from .computer_screenshot_content import ComputerScreenshotContent
from .summary_text_content import SummaryTextContent
from .text_content import TextContent

__all__ = ["Message", "ContentReasoningText", "Content"]


class ContentReasoningText(BaseModel):
    """A part of the thoughts."""

    text: str
    type: Literal["reasoning_text"]


Content = Annotated[
    Union[
        ResponseInputText,
        ResponseOutputText,
        TextContent,
        SummaryTextContent,
        ContentReasoningText,
        ResponseOutputRefusal,
        ResponseInputImage,
        ComputerScreenshotContent,
        ResponseInputFile,
    ],
    Discriminator("type"),
]
"""A part of a message."""


class Message(BaseModel):
    """A message of any role, as the conversation keeps it."""

    id: str
    content: List[Content]
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]

    phase: Optional[Literal["commentary", "final_answer"]] = None
    """For the assistant: remarks on the way, or the final answer. Send it back as it came."""
