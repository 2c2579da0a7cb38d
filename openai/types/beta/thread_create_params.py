from __future__ import annotations

from typing import Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ..._types import SequenceNotStr
from ..shared_params.metadata import Metadata
from .code_interpreter_tool_param import CodeInterpreterToolParam
from .threads.message_content_part_param import MessageContentPartParam

__all__ = [
    "ThreadCreateParams",
    "MessageAttachmentToolFileSearch",
    "MessageAttachmentTool",
    "MessageAttachment",
    "Message",
    "ToolResourcesCodeInterpreter",
    "ToolResourcesFileSearchVectorStoreChunkingStrategyAuto",
    "ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic",
    "ToolResourcesFileSearchVectorStoreChunkingStrategyStatic",
    "ToolResourcesFileSearchVectorStoreChunkingStrategy",
    "ToolResourcesFileSearchVectorStore",
    "ToolResourcesFileSearch",
    "ToolResources",
]


class MessageAttachmentToolFileSearch(TypedDict, total=False):
    """Lets the file search find the file."""

    type: Required[Literal["file_search"]]


MessageAttachmentTool: TypeAlias = Union[CodeInterpreterToolParam, MessageAttachmentToolFileSearch]
"""A tool that gets the file."""


class MessageAttachment(TypedDict, total=False):
    """A file for the tools, and the tools that get it."""

    file_id: str
    tools: Iterable[MessageAttachmentTool]


class Message(TypedDict, total=False):
    """A message to begin with."""

    content: Required[Union[str, Iterable[MessageContentPartParam]]]

    role: Required[Literal["user", "assistant"]]
    """`assistant` stands for what an assistant said earlier."""

    attachments: Optional[Iterable[MessageAttachment]]

    metadata: Optional[Metadata]
    """Up to 16 pairs of your own."""


class ToolResourcesCodeInterpreter(TypedDict, total=False):
    """Files for the code interpreter."""

    file_ids: SequenceNotStr[str]
    """At most 20."""


class ToolResourcesFileSearchVectorStoreChunkingStrategyAuto(TypedDict, total=False):
    """Lets the API choose how to cut files: at present 800 tokens with an overlap of 400."""

    type: Required[Literal["auto"]]


class ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(TypedDict, total=False):
    """Sizes of the chunks."""

    chunk_overlap_tokens: Required[int]
    """Tokens that two neighbours share, at most half a chunk."""

    max_chunk_size_tokens: Required[int]
    """From 100 to 4096 tokens."""


class ToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict, total=False):
    """Cuts files into chunks of a fixed size."""

    static: Required[ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic]
    type: Required[Literal["static"]]


ToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = Union[
    ToolResourcesFileSearchVectorStoreChunkingStrategyAuto, ToolResourcesFileSearchVectorStoreChunkingStrategyStatic
]
"""How to cut the files into chunks."""


class ToolResourcesFileSearchVectorStore(TypedDict, total=False):
    """A vector store to make along the way."""

    chunking_strategy: ToolResourcesFileSearchVectorStoreChunkingStrategy

    file_ids: SequenceNotStr[str]
    """At most 10,000; 100 million from November 2025 on."""

    metadata: Optional[Metadata]
    """Up to 16 pairs of your own."""


class ToolResourcesFileSearch(TypedDict, total=False):
    """Vector stores to search: one made before, or a new one."""

    vector_store_ids: SequenceNotStr[str]
    """At most one."""

    vector_stores: Iterable[ToolResourcesFileSearchVectorStore]
    """At most one."""


class ToolResources(TypedDict, total=False):
    """What the tools work on."""

    code_interpreter: ToolResourcesCodeInterpreter
    file_search: ToolResourcesFileSearch


class ThreadCreateParams(TypedDict, total=False):
    """Arguments of `beta.threads.create`."""

    messages: Iterable[Message]
    """To begin with."""

    metadata: Optional[Metadata]
    """Up to 16 pairs of your own."""

    tool_resources: Optional[ToolResources]
