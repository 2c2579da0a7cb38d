from typing import Dict

from typing_extensions import TypeAlias

__all__ = ["FunctionParameters"]

FunctionParameters: TypeAlias = Dict[str, object]
"""JSON schema of a function's arguments; an empty one means that there are none."""
