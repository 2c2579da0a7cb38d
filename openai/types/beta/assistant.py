from typing import List, Literal, Optional

from ..._model.base import BaseModel
from ..shared.metadata import Metadata
from .assistant_response_format_option import AssistantResponseFormatOption
from .assistant_tool import AssistantTool

__all__ = ["Assistant", "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch", "ToolResources"]


class ToolResourcesCodeInterpreter(BaseModel):
    """Files for the code interpreter."""

    file_ids: Optional[List[str]] = None
    """At most 20."""


class ToolResourcesFileSearch(BaseModel):
    """Vector stores to search."""

    vector_store_ids: Optional[List[str]] = None
    """At most one."""


class ToolResources(BaseModel):
    """What the tools work on."""

    code_interpreter: Optional[ToolResourcesCodeInterpreter] = None
    file_search: Optional[ToolResourcesFileSearch] = None


class Assistant(BaseModel):
    """A model with instructions and tools. Deprecated: use the Responses API."""

    id: str

    created_at: int
    """Unix time in seconds."""

    description: Optional[str] = None
    """At most 512 characters."""

    instructions: Optional[str] = None
    """At most 256,000 characters."""

    metadata: Optional[Metadata] = None
    """Up to 16 pairs of your own."""

    model: str

    name: Optional[str] = None
    """At most 256 characters."""

    object: Literal["assistant"]

    tools: List[AssistantTool]
    """At most 128."""

    response_format: Optional[AssistantResponseFormatOption] = None
    """Any text where it is absent."""

    temperature: Optional[float] = None
    """From 0 (always the likely token) to 2."""

    tool_resources: Optional[ToolResources] = None

    top_p: Optional[float] = None
    """Choose only among the tokens that make up this share of the probability, 0 to 1."""
