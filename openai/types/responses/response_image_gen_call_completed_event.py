from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ResponseImageGenCallCompletedEvent"]


class ResponseImageGenCallCompletedEvent(BaseModel):
    """An image is done; it comes with the item."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.completed"]
