from typing import Literal, Optional, Union

from ..._model.base import BaseModel
from .reasoning_effort import ReasoningEffort

__all__ = ["Reasoning"]


class Reasoning(BaseModel):
    """How a reasoning model thinks, and how much of it is told."""

    context: Optional[Literal["auto", "current_turn", "all_turns"]] = None
    """Which earlier thoughts the model sees: those of the current turn, of all turns, or as the model has it."""

    effort: Optional[ReasoningEffort] = None

    generate_summary: Optional[Literal["auto", "concise", "detailed"]] = None
    """Deprecated: use `summary`."""

    mode: Union[str, Literal["standard", "pro"], None] = None
    """How the thinking is carried out; a response tells the mode that was used."""

    summary: Optional[Literal["auto", "concise", "detailed"]] = None
    """How full an account of the thinking to give."""
