from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeConversationItemFunctionCallParam"]


class RealtimeConversationItemFunctionCallParam(TypedDict, total=False):
    """The model calls a function of your program."""

    arguments: Required[str]
    """JSON, which the model may have got wrong."""

    name: Required[str]
    type: Required[Literal["function_call"]]

    id: str
    """Of your choice, or given by the API."""

    call_id: str
    """The output has to name it."""

    object: Literal["realtime.item"]

    status: Literal["completed", "incomplete", "in_progress"]
    """Tells only; changes nothing when sent."""
