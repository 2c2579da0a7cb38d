from __future__ import annotations

from typing import Iterable, Optional, Union

from typing_extensions import Literal, TypedDict

from ..._types import SequenceNotStr
from ..shared.reasoning_effort import ReasoningEffort
from ..shared_params.metadata import Metadata
from .assistant_response_format_option_param import AssistantResponseFormatOptionParam
from .assistant_tool_param import AssistantToolParam

__all__ = ["AssistantUpdateParams", "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch", "ToolResources"]


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


class AssistantUpdateParams(TypedDict, total=False):
    """Arguments of `beta.assistants.update`."""

    description: Optional[str]
    """At most 512 characters."""

    instructions: Optional[str]
    """At most 256,000 characters."""

    metadata: Optional[Metadata]
    """Up to 16 pairs of your own."""

    model: Union[
        str,
        Literal[
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "o3-mini",
            "o3-mini-2025-01-31",
            "o1",
            "o1-2024-12-17",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4.5-preview",
            "gpt-4.5-preview-2025-02-27",
            "gpt-4-turbo",
            "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview",
            "gpt-4-turbo-preview",
            "gpt-4-1106-preview",
            "gpt-4-vision-preview",
            "gpt-4",
            "gpt-4-0314",
            "gpt-4-0613",
            "gpt-4-32k",
            "gpt-4-32k-0314",
            "gpt-4-32k-0613",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
        ],
    ]

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
