from ...._lazy import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Checkpoints": ".checkpoints",
        "AsyncCheckpoints": ".checkpoints",
        "Jobs": ".jobs",
        "AsyncJobs": ".jobs",
    },
)
