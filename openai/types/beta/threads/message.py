from typing import List, Literal, Optional, Union

from ...._model.base import BaseModel
from ...shared.metadata import Metadata
from ..code_interpreter_tool import CodeInterpreterTool
from .message_content import MessageContent

__all__ = [
    "Message",
    "AttachmentToolAssistantToolsFileSearchTypeOnly",
    "AttachmentTool",
    "Attachment",
    "IncompleteDetails",
]


class AttachmentToolAssistantToolsFileSearchTypeOnly(BaseModel):
    """Lets the file search find the file."""

    type: Literal["file_search"]


AttachmentTool = Union[CodeInterpreterTool, AttachmentToolAssistantToolsFileSearchTypeOnly]
"""A tool that gets the file."""


class Attachment(BaseModel):
    """A file for the tools, and the tools that get it."""

    file_id: Optional[str] = None
    tools: Optional[List[AttachmentTool]] = None


class IncompleteDetails(BaseModel):
    """Why a message broke off."""

    reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]


class Message(BaseModel):
    """A message of a thread. Deprecated: use the Conversations API."""

    id: str

    assistant_id: Optional[str] = None
    """Absent where no assistant wrote it."""

    attachments: Optional[List[Attachment]] = None

    completed_at: Optional[int] = None
    """Unix time in seconds."""

    content: List[MessageContent]

    created_at: int
    """Unix time in seconds."""

    incomplete_at: Optional[int] = None
    """Unix time in seconds."""

    incomplete_details: Optional[IncompleteDetails] = None

    metadata: Optional[Metadata] = None
    """Up to 16 pairs of your own."""

    object: Literal["thread.message"]
    role: Literal["user", "assistant"]

    run_id: Optional[str] = None
    """Absent where your program made the message."""

    status: Literal["in_progress", "incomplete", "completed"]
    thread_id: str
