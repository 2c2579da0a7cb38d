from typing import List, Literal, Optional

from ..._model.base import BaseModel
from ..shared.metadata import Metadata

__all__ = ["Thread", "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch", "ToolResources"]


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


class Thread(BaseModel):
    """A conversation with assistants. Deprecated: use the Conversations API."""

    id: str

    created_at: int
    """Unix time in seconds."""

    metadata: Optional[Metadata] = None
    """Up to 16 pairs of your own."""

    object: Literal["thread"]
    tool_resources: Optional[ToolResources] = None
