# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ..._support.lazy import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Alpha": ".alpha.alpha",
        "AsyncAlpha": ".alpha.alpha",
        "Checkpoints": ".checkpoints.checkpoints",
        "AsyncCheckpoints": ".checkpoints.checkpoints",
        "FineTuning": ".fine_tuning",
        "AsyncFineTuning": ".fine_tuning",
        "Jobs": ".jobs.jobs",
        "AsyncJobs": ".jobs.jobs",
    },
)
