# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ...._resource import AsyncResource, Child, SyncResource, views


class Jobs(SyncResource, table="fine_tuning.jobs"):
    checkpoints = Child("openai.resources.fine_tuning.jobs.checkpoints:Checkpoints")


class AsyncJobs(AsyncResource, table="fine_tuning.jobs"):
    checkpoints = Child("openai.resources.fine_tuning.jobs.checkpoints:AsyncCheckpoints")


__getattr__ = views(__name__, globals())
