from typing import Literal, Optional

__all__ = ["ReasoningEffort"]

ReasoningEffort = Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
"""How long a reasoning model thinks; which levels there are depends on the model."""
