"""pandas, once it is used."""

from __future__ import annotations

from typing import Any

from typing_extensions import override

from .._support.proxy import LazyProxy
from ._common import format_instructions, load

PANDAS_INSTRUCTIONS = format_instructions(library="pandas", extra="datalib")


class PandasProxy(LazyProxy[Any]):
    """Stands for pandas."""

    @override
    def __load__(self) -> Any:
        return load("pandas", PANDAS_INSTRUCTIONS)


# Its types are not needed here, so a checker does without the package.
pandas: Any = PandasProxy()
