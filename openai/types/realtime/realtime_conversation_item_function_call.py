from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["RealtimeConversationItemFunctionCall"]


class RealtimeConversationItemFunctionCall(BaseModel):
    """The model calls a function of your program."""

    arguments: str
    """JSON, which the model may have got wrong."""

    name: str
    type: Literal["function_call"]

    id: Optional[str] = None
    """Of your choice, or given by the API."""

    call_id: Optional[str] = None
    """The output has to name it."""

    object: Optional[Literal["realtime.item"]] = None

    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None
    """Tells only; changes nothing when sent."""
