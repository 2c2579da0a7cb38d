from typing import Dict

__all__ = ["FunctionParameters"]

FunctionParameters = Dict[str, object]
"""JSON schema of a function's arguments; an empty one means that there are none."""
