from typing import Annotated, Dict, List, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator
from .custom_tool import CustomTool

__all__ = ["NamespaceTool", "ToolFunction", "Tool"]


class ToolFunction(BaseModel):
    """A function of a namespace."""

    name: str
    type: Literal["function"]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    """Who may call it: the model itself (`direct`), a program that it writes (`programmatic`), or both."""

    defer_loading: Optional[bool] = None
    """Show it to the model only when a tool search finds it."""

    description: Optional[str] = None
    """When and how to call it, for the model."""

    output_schema: Optional[Dict[str, object]] = None
    """JSON schema of what the function returns as text, where that is JSON."""

    parameters: Optional[object] = None
    """JSON schema of the arguments."""

    strict: Optional[bool] = None
    """Whether arguments have to follow the schema exactly; only a part of JSON Schema is known then."""


Tool = Annotated[Union[ToolFunction, CustomTool], Discriminator("type")]
"""A tool of a namespace."""


class NamespaceTool(BaseModel):
    """Tools that belong together under a common name."""

    description: str
    """What the tools are for, for the model."""

    name: str
    """Names the namespace in calls."""

    tools: List[Tool]
    type: Literal["namespace"]
