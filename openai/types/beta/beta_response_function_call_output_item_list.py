from typing import List

from .beta_response_function_call_output_item import BetaResponseFunctionCallOutputItem

__all__ = ["BetaResponseFunctionCallOutputItemList"]

BetaResponseFunctionCallOutputItemList = List[BetaResponseFunctionCallOutputItem]
"""A function's output in several parts."""
