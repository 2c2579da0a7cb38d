from typing import List, Optional, Union

from .chat_completion_content_part_image import ChatCompletionContentPartImage
from .chat_completion_content_part_text import ChatCompletionContentPartText
from .chat_completion_message import ChatCompletionMessage

__all__ = ["ChatCompletionStoreMessage", "ChatCompletionStoreMessageContentPart"]

ChatCompletionStoreMessageContentPart = Union[ChatCompletionContentPartText, ChatCompletionContentPartImage]
"""A piece of a stored message: text or image."""


class ChatCompletionStoreMessage(ChatCompletionMessage):
    """A message of a stored chat completion."""

    id: str

    content_parts: Optional[List[ChatCompletionStoreMessageContentPart]] = None
    """Set where the message was given in pieces; then `content` is `None`."""
