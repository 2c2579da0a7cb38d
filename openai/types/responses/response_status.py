from typing import Literal

__all__ = ["ResponseStatus"]

ResponseStatus = Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"]
"""How far a response has come; `queued` and `in_progress` may still change."""
