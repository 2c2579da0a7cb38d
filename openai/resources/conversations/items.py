# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ..._resource import AsyncResource, SyncResource, views


class Items(SyncResource, table="conversations.items"):
    pass


class AsyncItems(AsyncResource, table="conversations.items"):
    pass


__getattr__ = views(__name__, globals())
