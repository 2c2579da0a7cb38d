from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ResponseWebSearchCallCompletedEvent"]


class ResponseWebSearchCallCompletedEvent(BaseModel):
    """A search of the web is done."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.completed"]
