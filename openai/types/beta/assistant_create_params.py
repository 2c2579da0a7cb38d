from __future__ import annotations

from typing import Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ..._types import SequenceNotStr
from ..shared.chat_model import ChatModel
from ..shared.reasoning_effort import ReasoningEffort
from ..shared_params.metadata import Metadata
from .assistant_response_format_option_param import AssistantResponseFormatOptionParam
from .assistant_tool_param import AssistantToolParam

__all__ = [
    "AssistantCreateParams",
    "ToolResourcesCodeInterpreter",
    "ToolResourcesFileSearchVectorStoreChunkingStrategyAuto",
    "ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic",
    "ToolResourcesFileSearchVectorStoreChunkingStrategyStatic",
    "ToolResourcesFileSearchVectorStoreChunkingStrategy",
    "ToolResourcesFileSearchVectorStore",
    "ToolResourcesFileSearch",
    "ToolResources",
]


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


class AssistantCreateParams(TypedDict, total=False):
    """Arguments of `beta.assistants.create`."""

    model: Required[Union[str, ChatModel]]

    description: Optional[str]
    """At most 512 characters."""

    instructions: Optional[str]
    """At most 256,000 characters."""

    metadata: Optional[Metadata]
    """Up to 16 pairs of your own."""

    name: Optional[str]
    """At most 256 characters."""

    reasoning_effort: Optional[ReasoningEffort]

    response_format: Optional[AssistantResponseFormatOptionParam]
    """Any text unless given."""

    temperature: Optional[float]
    """From 0 (always the likely token) to 2; 1 unless given."""

    tool_resources: Optional[ToolResources]

    tools: Iterable[AssistantToolParam]
    """At most 128."""

    top_p: Optional[float]
    """Choose only among the tokens that make up this share of the probability, 0 to 1."""
