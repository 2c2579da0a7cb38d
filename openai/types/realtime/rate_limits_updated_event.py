from typing import List, Literal, Optional

from ..._model.base import BaseModel

__all__ = ["RateLimitsUpdatedEvent", "RateLimit"]


class RateLimit(BaseModel):
    """How much of a limit is left."""

    limit: Optional[int] = None
    name: Optional[Literal["requests", "tokens"]] = None
    remaining: Optional[int] = None

    reset_seconds: Optional[float] = None
    """Until the whole limit is there again."""


class RateLimitsUpdatedEvent(BaseModel):
    """What is left of the limits, taking the tokens of the response that begins as used."""

    event_id: str
    rate_limits: List[RateLimit]
    type: Literal["rate_limits.updated"]
