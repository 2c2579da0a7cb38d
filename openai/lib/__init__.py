"""Parts above the flow: recipes of single endpoints, and the helpers that build on the public methods."""

from .._support.lazy import lazy

__all__ = ["ResponseFormatT", "pydantic_function_tool"]

__getattr__, __dir__ = lazy(
    __name__, {"ResponseFormatT": "._parsing._completions", "pydantic_function_tool": "._tools"}
)
