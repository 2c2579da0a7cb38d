from __future__ import annotations

from typing_extensions import Literal, TypedDict

__all__ = ["RealtimeFunctionToolParam"]


class RealtimeFunctionToolParam(TypedDict, total=False):
    """A function of your program that the model may call."""

    description: str
    """When and how to call it, for the model."""

    name: str

    parameters: object
    """JSON schema of the arguments."""

    type: Literal["function"]
