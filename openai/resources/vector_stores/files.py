from ..._resource import AsyncResource, SyncResource


class Files(SyncResource, table="vector_stores.files"):
    pass


class AsyncFiles(AsyncResource, table="vector_stores.files"):
    pass
