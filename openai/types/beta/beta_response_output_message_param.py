from __future__ import annotations

from typing import Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .beta_response_output_refusal_param import BetaResponseOutputRefusalParam
from .beta_response_output_text_param import BetaResponseOutputTextParam

__all__ = ["BetaResponseOutputMessageParam", "Content", "Agent"]

Content: TypeAlias = Union[BetaResponseOutputTextParam, BetaResponseOutputRefusalParam]
"""A part of the model's message: text or refusal."""


class Agent(TypedDict, total=False):
    """The agent that the item comes from."""

    agent_name: Required[str]


class BetaResponseOutputMessageParam(TypedDict, total=False):
    """A message of the model."""

    id: Required[str]
    content: Required[Iterable[Content]]
    role: Required[Literal["assistant"]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["message"]]
    agent: Optional[Agent]

    phase: Optional[Literal["commentary", "final_answer"]]
    """Whether it is a remark on the way or the final answer. Send it back as it came."""
