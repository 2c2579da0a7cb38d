from .._resource import AsyncResource, SyncResource


class Models(SyncResource, table="models"):
    pass


class AsyncModels(AsyncResource, table="models"):
    pass
