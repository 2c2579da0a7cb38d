from typing import Literal

__all__ = ["RunStatus"]

RunStatus = Literal[
    "queued",
    "in_progress",
    "requires_action",
    "cancelling",
    "cancelled",
    "failed",
    "completed",
    "incomplete",
    "expired",
]
"""How far a run has come; from `cancelled` on in this list it has ended."""
