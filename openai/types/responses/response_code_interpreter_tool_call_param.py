from __future__ import annotations

from typing import Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["ResponseCodeInterpreterToolCallParam", "OutputLogs", "OutputImage", "Output"]


class OutputLogs(TypedDict, total=False):
    """What the code printed."""

    logs: Required[str]
    type: Required[Literal["logs"]]


class OutputImage(TypedDict, total=False):
    """An image that the code made."""

    type: Required[Literal["image"]]
    url: Required[str]


Output: TypeAlias = Union[OutputLogs, OutputImage]
"""What came of the code: text or image."""


class ResponseCodeInterpreterToolCallParam(TypedDict, total=False):
    """The model ran Python code."""

    id: Required[str]
    code: Required[Optional[str]]
    container_id: Required[str]

    outputs: Required[Optional[Iterable[Output]]]
    """Only if the request includes `code_interpreter_call.outputs`."""

    status: Required[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]]
    type: Required[Literal["code_interpreter_call"]]
