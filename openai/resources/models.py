from .._resource import AsyncResource, SyncResource, views


class Models(SyncResource, table="models"):
    pass


class AsyncModels(AsyncResource, table="models"):
    pass


__getattr__ = views(__name__, globals())
