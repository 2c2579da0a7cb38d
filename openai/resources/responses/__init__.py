# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ..._support.lazy import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InputItems": ".input_items",
        "AsyncInputItems": ".input_items",
        "InputTokens": ".input_tokens",
        "AsyncInputTokens": ".input_tokens",
        "Responses": ".responses",
        "AsyncResponses": ".responses",
    },
)
