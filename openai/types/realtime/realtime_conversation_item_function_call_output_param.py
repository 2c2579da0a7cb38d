from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeConversationItemFunctionCallOutputParam"]


class RealtimeConversationItemFunctionCallOutputParam(TypedDict, total=False):
    """What a function gave."""

    call_id: Required[str]
    """The call that it answers."""

    output: Required[str]
    type: Required[Literal["function_call_output"]]

    id: str
    """Of your choice, or given by the API."""

    object: Literal["realtime.item"]

    status: Literal["completed", "incomplete", "in_progress"]
    """Tells only; changes nothing when sent."""
