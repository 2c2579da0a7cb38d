from ...._lazy import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Content": ".content",
        "AsyncContent": ".content",
        "Versions": ".versions",
        "AsyncVersions": ".versions",
    },
)
