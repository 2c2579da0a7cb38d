# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .._resource import AsyncResource, SyncResource, views


class Models(SyncResource, table="models"):
    pass


class AsyncModels(AsyncResource, table="models"):
    pass


__getattr__ = views(__name__, globals())
