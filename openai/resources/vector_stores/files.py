# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ..._resource import AsyncResource, SyncResource, views


class Files(SyncResource, table="vector_stores.files"):
    pass


class AsyncFiles(AsyncResource, table="vector_stores.files"):
    pass


__getattr__ = views(__name__, globals())
