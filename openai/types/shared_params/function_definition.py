from __future__ import annotations

from typing import Optional

from typing_extensions import Required, TypedDict

from .function_parameters import FunctionParameters

__all__ = ["FunctionDefinition"]


class FunctionDefinition(TypedDict, total=False):
    """A function of your program that the model may call."""

    name: Required[str]
    """Letters, digits, `_` and `-`; at most 64 characters."""

    description: str
    """When and how to call it, for the model."""

    parameters: FunctionParameters
    """Left out, the function takes no arguments."""

    strict: Optional[bool]
    """Whether arguments have to follow the schema exactly; only a part of JSON Schema is known then."""
