from typing import List, Literal

from ..._model.base import BaseModel
from .beta_response_input_item import BetaResponseInputItem

__all__ = ["BetaResponseInjectEvent"]


class BetaResponseInjectEvent(BaseModel):
    """Puts outputs of your tools into a response that is running; all of them or none are taken."""

    input: List[BetaResponseInputItem]
    response_id: str
    type: Literal["response.inject"]
