from ._parsing._completions import ResponseFormatT as ResponseFormatT
from ._tools import pydantic_function_tool as pydantic_function_tool

__all__ = ["ResponseFormatT", "pydantic_function_tool"]
