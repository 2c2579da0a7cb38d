from ..._resource import AsyncResource, SyncResource


class FileBatches(SyncResource, table="vector_stores.file_batches"):
    pass


class AsyncFileBatches(AsyncResource, table="vector_stores.file_batches"):
    pass
