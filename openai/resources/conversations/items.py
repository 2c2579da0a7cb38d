from ..._resource import AsyncResource, SyncResource


class Items(SyncResource, table="conversations.items"):
    pass


class AsyncItems(AsyncResource, table="conversations.items"):
    pass
