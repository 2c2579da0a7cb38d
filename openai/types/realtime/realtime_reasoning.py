from typing import Optional

from ..._model.base import BaseModel
from .realtime_reasoning_effort import RealtimeReasoningEffort

__all__ = ["RealtimeReasoning"]


class RealtimeReasoning(BaseModel):
    """How a model that reasons thinks."""

    effort: Optional[RealtimeReasoningEffort] = None
