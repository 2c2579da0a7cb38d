"""numpy, once it is used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from typing_extensions import override

from .._support.proxy import LazyProxy
from ._common import MissingDependencyError, format_instructions, load

NUMPY_INSTRUCTIONS = format_instructions(library="numpy", extra="voice-helpers")


class NumpyProxy(LazyProxy[Any]):
    """Stands for numpy."""

    @override
    def __load__(self) -> Any:
        return load("numpy", NUMPY_INSTRUCTIONS)


if TYPE_CHECKING:
    import numpy as numpy
else:
    numpy = NumpyProxy()


def has_numpy() -> bool:
    """Return whether numpy can be used."""
    try:
        NumpyProxy().__load__()
    except MissingDependencyError:
        return False
    return True
