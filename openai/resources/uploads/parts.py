# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ..._resource import AsyncResource, SyncResource, views


class Parts(SyncResource, table="uploads.parts"):
    pass


class AsyncParts(AsyncResource, table="uploads.parts"):
    pass


__getattr__ = views(__name__, globals())
