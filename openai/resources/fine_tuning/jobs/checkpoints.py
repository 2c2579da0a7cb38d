# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ...._resource import AsyncResource, SyncResource, views


class Checkpoints(SyncResource, table="fine_tuning.jobs.checkpoints"):
    pass


class AsyncCheckpoints(AsyncResource, table="fine_tuning.jobs.checkpoints"):
    pass


__getattr__ = views(__name__, globals())
