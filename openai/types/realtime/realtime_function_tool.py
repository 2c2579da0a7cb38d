from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["RealtimeFunctionTool"]


class RealtimeFunctionTool(BaseModel):
    """A function of your program that the model may call."""

    description: Optional[str] = None
    """When and how to call it, for the model."""

    name: Optional[str] = None

    parameters: Optional[object] = None
    """JSON schema of the arguments."""

    type: Optional[Literal["function"]] = None
