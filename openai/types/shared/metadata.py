from typing import Dict

__all__ = ["Metadata"]

Metadata = Dict[str, str]
"""Pairs of your own that the API keeps with an object: at most 16, keys of 64 and values of 512 characters."""
