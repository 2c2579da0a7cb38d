from __future__ import annotations

from typing_extensions import TypedDict

from .realtime_reasoning_effort import RealtimeReasoningEffort

__all__ = ["RealtimeReasoningParam"]


class RealtimeReasoningParam(TypedDict, total=False):
    """How a model that reasons thinks."""

    effort: RealtimeReasoningEffort
