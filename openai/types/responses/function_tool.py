from typing import Dict, List, Literal, Optional

from ..._model.base import BaseModel

__all__ = ["FunctionTool"]


class FunctionTool(BaseModel):
    """A function of your program that the model may call."""

    name: str

    parameters: Optional[Dict[str, object]] = None
    """JSON schema of the arguments."""

    strict: Optional[bool] = None
    """Whether arguments have to follow the schema exactly; only a part of JSON Schema is known then."""

    type: Literal["function"]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    """Who may call it: the model itself (`direct`), a program that it writes (`programmatic`), or both."""

    defer_loading: Optional[bool] = None
    """Show it to the model only when a tool search finds it."""

    description: Optional[str] = None
    """When and how to call it, for the model."""

    output_schema: Optional[Dict[str, object]] = None
    """JSON schema of what the function returns as text, where that is JSON."""
