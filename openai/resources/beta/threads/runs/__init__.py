from ....._lazy import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Runs": ".runs",
        "AsyncRuns": ".runs",
        "Steps": ".steps",
        "AsyncSteps": ".steps",
    },
)
