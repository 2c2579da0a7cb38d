from typing import Literal

__all__ = ["RealtimeReasoningEffort"]

RealtimeReasoningEffort = Literal["minimal", "low", "medium", "high", "xhigh"]
"""How long the model thinks before it speaks; `low` unless given."""
