from typing import Literal, Optional

from ...._model.base import BaseModel

__all__ = ["RealtimeResponseStatus", "Error"]


class Error(BaseModel):
    """Why a response failed."""

    code: Optional[str] = None
    """A word for programs."""

    type: Optional[str] = None


class RealtimeResponseStatus(BaseModel):
    """Why a response ended as it did."""

    error: Optional[Error] = None
    """Set if the response failed."""

    reason: Optional[Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"]] = None
    """Why it was cancelled or is incomplete; `turn_detected` is the user speaking."""

    type: Optional[Literal["completed", "cancelled", "incomplete", "failed"]] = None
