from typing import Optional

from ..._model.base import BaseModel
from .function_parameters import FunctionParameters

__all__ = ["FunctionDefinition"]


class FunctionDefinition(BaseModel):
    """A function of your program that the model may call."""

    name: str
    """Letters, digits, `_` and `-`; at most 64 characters."""

    description: Optional[str] = None
    """When and how to call it, for the model."""

    parameters: Optional[FunctionParameters] = None

    strict: Optional[bool] = None
    """Whether arguments follow the schema exactly."""
