from typing import List

from .beta_response_input_item import BetaResponseInputItem

__all__ = ["BetaResponseInput"]

BetaResponseInput = List[BetaResponseInputItem]
"""Input for the model, item by item."""
