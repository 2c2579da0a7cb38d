from __future__ import annotations

from typing import Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ...shared_params.metadata import Metadata
from ..code_interpreter_tool_param import CodeInterpreterToolParam
from .message_content_part_param import MessageContentPartParam

__all__ = ["MessageCreateParams", "AttachmentToolFileSearch", "AttachmentTool", "Attachment"]


class AttachmentToolFileSearch(TypedDict, total=False):
    """Lets the file search find the file."""

    type: Required[Literal["file_search"]]


AttachmentTool: TypeAlias = Union[CodeInterpreterToolParam, AttachmentToolFileSearch]
"""A tool that gets the file."""


class Attachment(TypedDict, total=False):
    """A file for the tools, and the tools that get it."""

    file_id: str
    tools: Iterable[AttachmentTool]


class MessageCreateParams(TypedDict, total=False):
    """Arguments of `beta.threads.messages.create`."""

    content: Required[Union[str, Iterable[MessageContentPartParam]]]

    role: Required[Literal["user", "assistant"]]
    """`assistant` stands for what an assistant said earlier."""

    attachments: Optional[Iterable[Attachment]]

    metadata: Optional[Metadata]
    """Up to 16 pairs of your own."""
