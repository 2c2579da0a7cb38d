from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ResponseFileSearchCallCompletedEvent"]


class ResponseFileSearchCallCompletedEvent(BaseModel):
    """A search of files is done."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.completed"]
