from __future__ import annotations

from typing import Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .response_output_refusal_param import ResponseOutputRefusalParam
from .response_output_text_param import ResponseOutputTextParam

__all__ = ["ResponseOutputMessageParam", "Content"]

Content: TypeAlias = Union[ResponseOutputTextParam, ResponseOutputRefusalParam]
"""A part of the model's message: text or refusal."""


class ResponseOutputMessageParam(TypedDict, total=False):
    """A message of the model."""

    id: Required[str]
    content: Required[Iterable[Content]]
    role: Required[Literal["assistant"]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["message"]]

    phase: Optional[Literal["commentary", "final_answer"]]
    """Whether it is a remark on the way or the final answer. Send it back as it came."""
