# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .._resource import AsyncResource, SyncResource, views


class Moderations(SyncResource, table="moderations"):
    pass


class AsyncModerations(AsyncResource, table="moderations"):
    pass


__getattr__ = views(__name__, globals())
