from .._resource import AsyncResource, SyncResource


class Batches(SyncResource, table="batches"):
    pass


class AsyncBatches(AsyncResource, table="batches"):
    pass
