from __future__ import annotations

from typing import Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ..._types import SequenceNotStr
from ..shared.chat_model import ChatModel
from ..shared_params.metadata import Metadata
from .assistant_response_format_option_param import AssistantResponseFormatOptionParam
from .assistant_tool_choice_option_param import AssistantToolChoiceOptionParam
from .assistant_tool_param import AssistantToolParam
from .code_interpreter_tool_param import CodeInterpreterToolParam
from .threads.message_content_part_param import MessageContentPartParam

__all__ = [
    "ThreadCreateAndRunParams",
    "ThreadMessageAttachmentToolFileSearch",
    "ThreadMessageAttachmentTool",
    "ThreadMessageAttachment",
    "ThreadMessage",
    "ThreadToolResourcesCodeInterpreter",
    "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto",
    "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic",
    "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic",
    "ThreadToolResourcesFileSearchVectorStoreChunkingStrategy",
    "ThreadToolResourcesFileSearchVectorStore",
    "ThreadToolResourcesFileSearch",
    "ThreadToolResources",
    "Thread",
    "ToolResourcesCodeInterpreter",
    "ToolResourcesFileSearch",
    "ToolResources",
    "TruncationStrategy",
    "ThreadCreateAndRunParamsBase",
    "ThreadCreateAndRunParamsNonStreaming",
    "ThreadCreateAndRunParamsStreaming",
]


class ThreadMessageAttachmentToolFileSearch(TypedDict, total=False):
    """Lets the file search find the file."""

    type: Required[Literal["file_search"]]


ThreadMessageAttachmentTool: TypeAlias = Union[CodeInterpreterToolParam, ThreadMessageAttachmentToolFileSearch]
"""A tool that gets the file."""


class ThreadMessageAttachment(TypedDict, total=False):
    """A file for the tools, and the tools that get it."""

    file_id: str
    tools: Iterable[ThreadMessageAttachmentTool]


class ThreadMessage(TypedDict, total=False):
    """A message to begin with."""

    content: Required[Union[str, Iterable[MessageContentPartParam]]]

    role: Required[Literal["user", "assistant"]]
    """`assistant` stands for what an assistant said earlier."""

    attachments: Optional[Iterable[ThreadMessageAttachment]]

    metadata: Optional[Metadata]
    """Up to 16 pairs of your own."""


class ThreadToolResourcesCodeInterpreter(TypedDict, total=False):
    """Files for the code interpreter."""

    file_ids: SequenceNotStr[str]
    """At most 20."""


class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto(TypedDict, total=False):
    """Lets the API choose how to cut files: at present 800 tokens with an overlap of 400."""

    type: Required[Literal["auto"]]


class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(TypedDict, total=False):
    """Sizes of the chunks."""

    chunk_overlap_tokens: Required[int]
    """Tokens that two neighbours share, at most half a chunk."""

    max_chunk_size_tokens: Required[int]
    """From 100 to 4096 tokens."""


class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict, total=False):
    """Cuts files into chunks of a fixed size."""

    static: Required[ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic]
    type: Required[Literal["static"]]


ThreadToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = Union[
    ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
    ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
]
"""How to cut the files into chunks."""


class ThreadToolResourcesFileSearchVectorStore(TypedDict, total=False):
    """A vector store to make along the way."""

    chunking_strategy: ThreadToolResourcesFileSearchVectorStoreChunkingStrategy

    file_ids: SequenceNotStr[str]
    """At most 10,000; 100 million from November 2025 on."""

    metadata: Optional[Metadata]
    """Up to 16 pairs of your own."""


class ThreadToolResourcesFileSearch(TypedDict, total=False):
    """Vector stores to search: one made before, or a new one."""

    vector_store_ids: SequenceNotStr[str]
    """At most one."""

    vector_stores: Iterable[ThreadToolResourcesFileSearchVectorStore]
    """At most one."""


class ThreadToolResources(TypedDict, total=False):
    """What the tools work on."""

    code_interpreter: ThreadToolResourcesCodeInterpreter
    file_search: ThreadToolResourcesFileSearch


class Thread(TypedDict, total=False):
    """The thread to make."""

    messages: Iterable[ThreadMessage]
    """To begin with."""

    metadata: Optional[Metadata]
    """Up to 16 pairs of your own."""

    tool_resources: Optional[ThreadToolResources]


class ToolResourcesCodeInterpreter(TypedDict, total=False):
    """Files for the code interpreter."""

    file_ids: SequenceNotStr[str]
    """At most 20."""


class ToolResourcesFileSearch(TypedDict, total=False):
    """Vector stores to search."""

    vector_store_ids: SequenceNotStr[str]
    """At most one."""


class ToolResources(TypedDict, total=False):
    """What the tools work on."""

    code_interpreter: ToolResourcesCodeInterpreter
    file_search: ToolResourcesFileSearch


class TruncationStrategy(TypedDict, total=False):
    """Which messages of the thread the model sees."""

    type: Required[Literal["auto", "last_messages"]]
    """`auto` leaves out messages from the middle where they are too many."""

    last_messages: Optional[int]
    """How many of the latest messages; goes with the type `last_messages`."""


class ThreadCreateAndRunParamsBase(TypedDict, total=False):
    """Arguments of `beta.threads.create_and_run`, apart from `stream`."""

    assistant_id: Required[str]

    instructions: Optional[str]
    """Instead of the assistant's own."""

    max_completion_tokens: Optional[int]
    """For the whole run, at least 256; beyond it the run ends as `incomplete`."""

    max_prompt_tokens: Optional[int]
    """For the whole run, at least 256; beyond it the run ends as `incomplete`."""

    metadata: Optional[Metadata]
    """Up to 16 pairs of your own."""

    model: Union[str, ChatModel, None]
    """Instead of the assistant's own."""

    parallel_tool_calls: bool
    """Whether the model may call several functions at once; true unless given."""

    response_format: Optional[AssistantResponseFormatOptionParam]
    """Instead of the assistant's own."""

    temperature: Optional[float]
    """From 0 (always the likely token) to 2; 1 unless given."""

    thread: Thread
    """Empty unless given."""

    tool_choice: Optional[AssistantToolChoiceOptionParam]

    tool_resources: Optional[ToolResources]
    """Instead of the assistant's own."""

    tools: Optional[Iterable[AssistantToolParam]]
    """Instead of the assistant's own."""

    top_p: Optional[float]
    """Choose only among the tokens that make up this share of the probability, 0 to 1."""

    truncation_strategy: Optional[TruncationStrategy]


class ThreadCreateAndRunParamsNonStreaming(ThreadCreateAndRunParamsBase, total=False):
    """Arguments of `beta.threads.create_and_run` that return the run at once."""

    stream: Optional[Literal[False]]


class ThreadCreateAndRunParamsStreaming(ThreadCreateAndRunParamsBase):
    """Arguments of `beta.threads.create_and_run` for a stream of events."""

    stream: Literal[True]


ThreadCreateAndRunParams: TypeAlias = Union[ThreadCreateAndRunParamsNonStreaming, ThreadCreateAndRunParamsStreaming]
"""Arguments of `beta.threads.create_and_run`."""
