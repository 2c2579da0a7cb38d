from typing import List

from .response_function_call_output_item import ResponseFunctionCallOutputItem

__all__ = ["ResponseFunctionCallOutputItemList"]

ResponseFunctionCallOutputItemList = List[ResponseFunctionCallOutputItem]
"""A function's output in several parts."""
