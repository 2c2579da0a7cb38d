# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .._resource import AsyncResource, SyncResource, views


class Batches(SyncResource, table="batches"):
    pass


class AsyncBatches(AsyncResource, table="batches"):
    pass


__getattr__ = views(__name__, globals())
