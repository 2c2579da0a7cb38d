from __future__ import annotations

from typing import Dict, Iterable, List, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .custom_tool_param import CustomToolParam

__all__ = ["NamespaceToolParam", "ToolFunction", "Tool"]


class ToolFunction(TypedDict, total=False):
    """A function of a namespace."""

    name: Required[str]
    type: Required[Literal["function"]]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call it: the model itself (`direct`), a program that it writes (`programmatic`), or both."""

    defer_loading: bool
    """Show it to the model only when a tool search finds it."""

    description: Optional[str]
    """When and how to call it, for the model."""

    output_schema: Optional[Dict[str, object]]
    """JSON schema of what the function returns as text, where that is JSON."""

    parameters: Optional[object]
    """JSON schema of the arguments."""

    strict: Optional[bool]
    """Whether arguments have to follow the schema exactly; only a part of JSON Schema is known then."""


Tool: TypeAlias = Union[ToolFunction, CustomToolParam]
"""A tool of a namespace."""


class NamespaceToolParam(TypedDict, total=False):
    """Tools that belong together under a common name."""

    description: Required[str]
    """What the tools are for, for the model."""

    name: Required[str]
    """Names the namespace in calls."""

    tools: Required[Iterable[Tool]]
    type: Required[Literal["namespace"]]
