from __future__ import annotations

from typing import Optional, Union

from typing_extensions import Literal, TypedDict

from ..shared.reasoning_effort import ReasoningEffort

__all__ = ["Reasoning"]


class Reasoning(TypedDict, total=False):
    """How a reasoning model thinks, and how much of it is told."""

    context: Optional[Literal["auto", "current_turn", "all_turns"]]
    """Which earlier thoughts the model sees: those of the current turn, of all turns, or as the model has it."""

    effort: Optional[ReasoningEffort]

    generate_summary: Optional[Literal["auto", "concise", "detailed"]]
    """Deprecated: use `summary`."""

    mode: Union[str, Literal["standard", "pro"]]
    """How the thinking is carried out; a response tells the mode that was used."""

    summary: Optional[Literal["auto", "concise", "detailed"]]
    """How full an account of the thinking to give."""
