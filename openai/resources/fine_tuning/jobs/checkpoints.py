from ...._resource import AsyncResource, SyncResource


class Checkpoints(SyncResource, table="fine_tuning.jobs.checkpoints"):
    pass


class AsyncCheckpoints(AsyncResource, table="fine_tuning.jobs.checkpoints"):
    pass
