from ...._model.base import BaseModel

__all__ = ["ChatSessionRateLimits"]


class ChatSessionRateLimits(BaseModel):
    """How fast a session may send requests."""

    max_requests_per_1_minute: int
