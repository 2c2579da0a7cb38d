from typing import Annotated, List, Literal, Optional, Union

from ...._model.base import BaseModel, Discriminator
from .chatkit_attachment import ChatKitAttachment

__all__ = [
    "ChatKitThreadUserMessageItem",
    "ContentInputText",
    "ContentQuotedText",
    "Content",
    "InferenceOptionsToolChoice",
    "InferenceOptions",
]


class ContentInputText(BaseModel):
    """Text that the user wrote."""

    text: str
    type: Literal["input_text"]


class ContentQuotedText(BaseModel):
    """Text that the user quoted."""

    text: str
    type: Literal["quoted_text"]


Content = Annotated[Union[ContentInputText, ContentQuotedText], Discriminator("type")]
"""A piece of the message."""


class InferenceOptionsToolChoice(BaseModel):
    """The tool that was to be called."""

    id: str


class InferenceOptions(BaseModel):
    """What the user chose for the answer to this message."""

    model: Optional[str] = None
    """The session's own where it is absent."""

    tool_choice: Optional[InferenceOptionsToolChoice] = None
    """Absent where the workflow was to choose."""


class ChatKitThreadUserMessageItem(BaseModel):
    """A user's message in a thread."""

    id: str
    attachments: List[ChatKitAttachment]
    content: List[Content]

    created_at: int
    """Unix time in seconds."""

    inference_options: Optional[InferenceOptions] = None
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.user_message"]
