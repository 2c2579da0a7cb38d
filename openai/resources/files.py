from .._resource import AsyncResource, SyncResource


class Files(SyncResource, table="files"):
    pass


class AsyncFiles(AsyncResource, table="files"):
    pass
