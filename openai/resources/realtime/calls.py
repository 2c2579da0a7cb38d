# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ..._resource import AsyncResource, SyncResource, views


class Calls(SyncResource, table="realtime.calls"):
    pass


class AsyncCalls(AsyncResource, table="realtime.calls"):
    pass


__getattr__ = views(__name__, globals())
