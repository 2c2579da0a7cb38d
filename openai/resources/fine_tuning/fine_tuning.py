from ..._resource import AsyncResource, Child, SyncResource, views


class FineTuning(SyncResource, table="fine_tuning"):
    jobs = Child("openai.resources.fine_tuning.jobs:Jobs")
    checkpoints = Child("openai.resources.fine_tuning.checkpoints:Checkpoints")
    alpha = Child("openai.resources.fine_tuning.alpha:Alpha")


class AsyncFineTuning(AsyncResource, table="fine_tuning"):
    jobs = Child("openai.resources.fine_tuning.jobs:AsyncJobs")
    checkpoints = Child("openai.resources.fine_tuning.checkpoints:AsyncCheckpoints")
    alpha = Child("openai.resources.fine_tuning.alpha:AsyncAlpha")


__getattr__ = views(__name__, globals())
