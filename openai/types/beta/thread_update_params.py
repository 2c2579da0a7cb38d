from __future__ import annotations

from typing import Optional

from typing_extensions import TypedDict

from ..._types import SequenceNotStr
from ..shared_params.metadata import Metadata

__all__ = ["ThreadUpdateParams", "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch", "ToolResources"]


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


class ThreadUpdateParams(TypedDict, total=False):
    """Arguments of `beta.threads.update`."""

    metadata: Optional[Metadata]
    """Up to 16 pairs of your own."""

    tool_resources: Optional[ToolResources]
