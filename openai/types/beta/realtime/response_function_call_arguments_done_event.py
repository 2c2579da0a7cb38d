from typing import Literal

from ...._model.base import BaseModel

__all__ = ["ResponseFunctionCallArgumentsDoneEvent"]


class ResponseFunctionCallArgumentsDoneEvent(BaseModel):
    """The arguments of a call are complete, or were broken off."""

    arguments: str
    """JSON, which the model may have got wrong."""

    call_id: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.function_call_arguments.done"]
