from typing import List, Literal

from ...._model.base import BaseModel
from ..beta_response_item import BetaResponseItem

__all__ = ["BetaResponseItemList"]


class BetaResponseItemList(BaseModel):
    """A page of items."""

    data: List[BetaResponseItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]
