from ..._lazy import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Containers": ".containers",
        "AsyncContainers": ".containers",
        "Files": ".files.files",
        "AsyncFiles": ".files.files",
    },
)
