from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

from ..shared_params.function_definition import FunctionDefinition

__all__ = ["FunctionToolParam"]


class FunctionToolParam(TypedDict, total=False):
    """A function of your program that the model may call."""

    function: Required[FunctionDefinition]
    type: Required[Literal["function"]]
