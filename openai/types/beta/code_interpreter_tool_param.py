from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["CodeInterpreterToolParam"]


class CodeInterpreterToolParam(TypedDict, total=False):
    """Lets the model write and run Python code."""

    type: Required[Literal["code_interpreter"]]
