# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ..._resource import AsyncResource, SyncResource, views


class FileBatches(SyncResource, table="vector_stores.file_batches"):
    pass


class AsyncFileBatches(AsyncResource, table="vector_stores.file_batches"):
    pass


__getattr__ = views(__name__, globals())
