from typing import List

from .response_input_item import ResponseInputItem

__all__ = ["ResponseInput"]

ResponseInput = List[ResponseInputItem]
"""Input for the model, item by item."""
