from ..._resource import AsyncResource, SyncResource


class Calls(SyncResource, table="realtime.calls"):
    pass


class AsyncCalls(AsyncResource, table="realtime.calls"):
    pass
