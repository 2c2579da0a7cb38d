# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ..._resource import AsyncResource, Child, SyncResource, views


class FineTuning(SyncResource, table="fine_tuning"):
    alpha = Child("openai.resources.fine_tuning.alpha:Alpha")
    checkpoints = Child("openai.resources.fine_tuning.checkpoints:Checkpoints")
    jobs = Child("openai.resources.fine_tuning.jobs:Jobs")


class AsyncFineTuning(AsyncResource, table="fine_tuning"):
    alpha = Child("openai.resources.fine_tuning.alpha:AsyncAlpha")
    checkpoints = Child("openai.resources.fine_tuning.checkpoints:AsyncCheckpoints")
    jobs = Child("openai.resources.fine_tuning.jobs:AsyncJobs")


__getattr__ = views(__name__, globals())
