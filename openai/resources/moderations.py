from .._resource import AsyncResource, SyncResource


class Moderations(SyncResource, table="moderations"):
    pass


class AsyncModerations(AsyncResource, table="moderations"):
    pass
