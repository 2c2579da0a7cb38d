from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["RealtimeConversationItemFunctionCallOutput"]


class RealtimeConversationItemFunctionCallOutput(BaseModel):
    """What a function gave."""

    call_id: str
    """The call that it answers."""

    output: str
    type: Literal["function_call_output"]

    id: Optional[str] = None
    """Of your choice, or given by the API."""

    object: Optional[Literal["realtime.item"]] = None

    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None
    """Tells only; changes nothing when sent."""
