from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ResponseWebSearchCallSearchingEvent"]


class ResponseWebSearchCallSearchingEvent(BaseModel):
    """The web is being searched."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.searching"]
