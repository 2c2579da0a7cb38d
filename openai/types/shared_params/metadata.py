from typing import Dict

from typing_extensions import TypeAlias

__all__ = ["Metadata"]

Metadata: TypeAlias = Dict[str, str]
"""Pairs of your own that the API keeps with an object: at most 16, keys of 64 and values of 512 characters."""
