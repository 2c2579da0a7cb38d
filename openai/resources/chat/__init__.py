# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ..._support.lazy import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Chat": ".chat",
        "AsyncChat": ".chat",
        "Completions": ".completions.completions",
        "AsyncCompletions": ".completions.completions",
    },
)
