# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ...._resource import AsyncResource, SyncResource, views


class Threads(SyncResource, table="beta.chatkit.threads"):
    pass


class AsyncThreads(AsyncResource, table="beta.chatkit.threads"):
    pass


__getattr__ = views(__name__, globals())
