from ...._lazy import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Completions": ".completions",
        "AsyncCompletions": ".completions",
        "Messages": ".messages",
        "AsyncMessages": ".messages",
    },
)
