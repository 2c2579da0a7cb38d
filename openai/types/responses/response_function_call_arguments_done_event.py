from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ResponseFunctionCallArgumentsDoneEvent"]


class ResponseFunctionCallArgumentsDoneEvent(BaseModel):
    """The arguments of a call are complete."""

    arguments: str
    """JSON, which the model may have got wrong."""

    item_id: str
    name: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.done"]
